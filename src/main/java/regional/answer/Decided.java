package regional.answer;

/** An answer to one question, which decides it. */
public interface Decided {
    /** About customs duty. */
    Enum<?> verdict();

    /** Whether such goods may go at all. */
    Enum<?> passage();
}
