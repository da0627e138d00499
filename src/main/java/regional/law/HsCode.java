package regional.law;

import java.util.regex.Pattern;

/**
 * A code of the Harmonized System or of a tariff built on it: 2 to 10 digits, without dots.
 * Refused with an {@link IllegalArgumentException} when the value has another form.
 */
public record HsCode(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{2,10}");

    public HsCode {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("'" + digits + "' is not 2 to 10 digits");
        }
    }

    /** Whether the Harmonized System of 2022 has it, as far as its first six digits go; those after are national. */
    public boolean exists() {
        return HsNomenclature.has(digits.substring(0, Math.min(digits.length(), 6)));
    }

    /** The code as far as it is known: its heading where the Harmonized System of 2022 lacks its subheading. */
    public HsCode known() {
        return digits.length() < 6 || exists() ? this : new HsCode(digits.substring(0, 4));
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
