package regional.law;

import java.util.regex.Pattern;

/**
 * A country's code: ISO 3166-1 alpha-2, two upper-case letters.
 * Refused with an {@link IllegalArgumentException} when the value has another form.
 */
public record CountryCode(String value) implements Comparable<CountryCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    public CountryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form " + FORM);
        }
    }

    /** Whether the text has the form of such a code; says nothing of whether the dataset knows it. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
