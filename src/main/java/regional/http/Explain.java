package regional.http;

/** How much of an answer's grounds is shown. */
public enum Explain {
    NONE,
    SUMMARY,
    FULL
}
