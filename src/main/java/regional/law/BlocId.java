package regional.law;

import java.util.regex.Pattern;

/**
 * The name of a bloc in the dataset: an open set, data and never an enumeration.
 * Refused with an {@link IllegalArgumentException} when the value has another form.
 */
public record BlocId(String value) implements Comparable<BlocId> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");

    public BlocId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form " + FORM);
        }
    }

    /** Whether the text has the form of such a code; says nothing of whether the dataset knows it. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(BlocId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
