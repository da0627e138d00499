package regional.law;

import java.util.regex.Pattern;

/**
 * The name of an edition: a year and a number within it, such as 2026-R02; ordered.
 * Refused with an {@link IllegalArgumentException} when the value has another form.
 */
public record EditionName(String value) implements Comparable<EditionName> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-R(0[1-9]|[1-9]\\d{1,4})");

    public EditionName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not of the form " + FORM);
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(EditionName other) {
        return Integer.compare(ordinal(), other.ordinal());
    }

    /** A whole number that is higher for a later edition, and fits 31 bits. */
    public int ordinal() {
        return Integer.parseInt(value.substring(0, 4)) * 100_000 + number();
    }

    private int number() {
        return Integer.parseInt(value.substring(6));
    }

    @Override
    public String toString() {
        return value;
    }
}
