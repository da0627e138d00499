package regional.law;

import java.util.regex.Pattern;

/**
 * The name of a preferential regime in the dataset.
 * Refused with an {@link IllegalArgumentException} when the value has another form.
 */
public record RegimeId(String value) implements Comparable<RegimeId> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");

    public RegimeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form " + FORM);
        }
    }

    /** Whether the text has the form of such a code; says nothing of whether the dataset knows it. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(RegimeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
