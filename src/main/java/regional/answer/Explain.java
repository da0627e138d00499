package regional.answer;

import java.util.Locale;

/** How much of an answer's grounds is shown. */
public enum Explain {
    NONE,
    SUMMARY,
    FULL;

    private final String parameter = name().toLowerCase(Locale.ROOT);

    /** Its form as a parameter. */
    public String parameter() {
        return parameter;
    }
}
