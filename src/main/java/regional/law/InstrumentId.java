package regional.law;

import java.util.regex.Pattern;

/**
 * The name of an instrument in the dataset: lower case, words joined by hyphens.
 * Refused with an {@link IllegalArgumentException} when the value has another form.
 */
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public InstrumentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form " + FORM);
        }
    }

    /** Whether the text has the form of such a code; says nothing of whether the dataset knows it. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
