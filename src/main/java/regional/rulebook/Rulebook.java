package regional.rulebook;

/** The law of one edition, compiled for questions. */
public final class Rulebook {
    private Rulebook() {}

    public static Rulebook compile(Facts facts) {
        return new Rulebook();
    }
}
