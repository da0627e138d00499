package regional.rulebook;

import java.util.List;

/** Changes that cannot be made to the facts. */
public final class FlawedAmendment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Why a change cannot be made.
     *
     * @param change its place in the amendment, from 0
     */
    public record Flaw(int change, String sentence) {}

    private final transient List<Flaw> flaws;

    FlawedAmendment(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
