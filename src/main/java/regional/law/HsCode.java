package regional.law;

import java.util.regex.Pattern;

/**
 * A code of the Harmonized System or of a tariff built on it: 2 to 10 digits, without dots.
 * Refused with an {@link IllegalArgumentException} when the value has another form.
 */
public record HsCode(String digits) {
    private static final Pattern DOTTED = Pattern.compile("\\d+(\\.\\d+)*");
    private static final Pattern FORM = Pattern.compile("\\d{2,10}");

    public HsCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("'" + digits + "' is not 2 to 10 digits");
        }
    }

    /** Whether the text is such a code, with or without dots between digits. */
    public static boolean isWellFormed(String text) {
        return DOTTED.matcher(text).matches()
                && FORM.matcher(text.replace(".", "")).matches();
    }

    /** The code as written in a tariff, with or without dots. */
    public static HsCode of(String text) {
        return new HsCode(text.replace(".", ""));
    }

    /** Whether goods of this code are covered by the heading: a heading covers its subheadings; a wider code may. */
    public Truth within(HsCode heading) {
        if (digits.startsWith(heading.digits)) {
            return Truth.YES;
        }
        return heading.digits.startsWith(digits) ? Truth.UNKNOWN : Truth.NO;
    }

    @Override
    public String toString() {
        return digits;
    }
}
