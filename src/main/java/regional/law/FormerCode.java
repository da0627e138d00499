package regional.law;

import java.util.regex.Pattern;

/**
 * A code that a country had: two or three letters of ISO 3166-1 at the time, or the four of ISO 3166-3.
 * Refused with an {@link IllegalArgumentException} when the value has another form.
 */
public record FormerCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}");

    public FormerCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form " + FORM);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
