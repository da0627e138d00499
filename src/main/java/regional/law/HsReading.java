package regional.law;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text read as a code of goods.
 *
 * @param code {@code null} where it cannot be read as one
 * @param flaw why not; {@code null} where it can
 * @param part what of it is at fault: how many digits there are, the chapter, the heading
 * @param suggestion the code that it becomes with the zero that may have been lost at its start; {@code null} where there
 *     is no such code
 */
public record HsReading(
        @Nullable HsCode code,
        @Nullable Flaw flaw,
        String part,
        @Nullable String suggestion) {
    /** Why a text is no code of goods. */
    public enum Flaw {
        FORM,
        ODD_DIGITS,
        UNKNOWN_CHAPTER,
        UNKNOWN_HEADING
    }

    /** Digits with dots or blanks anywhere between them. */
    private static final Pattern DIGITS = Pattern.compile("[0-9](?:[\\p{Z}\\t]*\\.?[\\p{Z}\\t]*[0-9])*");

    /** Pairs of digits with dots or blanks between them only. */
    private static final Pattern PAIRS = Pattern.compile("[0-9]{2}(?:[\\p{Z}\\t]*\\.?[\\p{Z}\\t]*[0-9]{2}){0,4}");

    private static final Pattern SEPARATORS = Pattern.compile("[.\\p{Z}\\t]+");
    private static final Pattern OUTER_BLANKS = Pattern.compile("^[\\p{Z}\\t]+|[\\p{Z}\\t]+$");

    /**
     * Reads 2, 4, 6, 8 or 10 digits, with dots or blanks only after 2, 4, 6 and 8 of them, whose chapter and heading exist in
     * the Harmonized System of 2022.
     */
    public static HsReading of(String text) {
        if (isPairsOfDigits(text)) {
            // As nearly all are written: nothing needs to be searched for.
            return ofDigits(text);
        }
        String given = OUTER_BLANKS.matcher(text).replaceAll("");
        String digits = SEPARATORS.matcher(given).replaceAll("");
        if (!DIGITS.matcher(given).matches() || digits.length() > 10) {
            return flawed(Flaw.FORM, "", null);
        }
        if (digits.length() % 2 == 1) {
            String longer = "0" + digits;
            return flawed(Flaw.ODD_DIGITS, String.valueOf(digits.length()), flawOf(longer) == null ? longer : null);
        }
        if (!PAIRS.matcher(given).matches()) {
            return flawed(Flaw.FORM, "", null);
        }
        return ofDigits(digits);
    }

    private static boolean isPairsOfDigits(String text) {
        return text.length() >= 2
                && text.length() <= 10
                && text.length() % 2 == 0
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static HsReading ofDigits(String digits) {
        Flaw flaw = flawOf(digits);
        return flaw == null
                ? new HsReading(new HsCode(digits), null, "", null)
                : flawed(flaw, digits.substring(0, flaw == Flaw.UNKNOWN_CHAPTER ? 2 : 4), null);
    }

    private static HsReading flawed(Flaw flaw, String part, @Nullable String suggestion) {
        return new HsReading(null, flaw, part, suggestion);
    }

    private static @Nullable Flaw flawOf(String digits) {
        if (!HsNomenclature.has(digits.substring(0, 2))) {
            return Flaw.UNKNOWN_CHAPTER;
        }
        return digits.length() >= 4 && !HsNomenclature.has(digits.substring(0, 4)) ? Flaw.UNKNOWN_HEADING : null;
    }
}
