package regional.http;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the text of a value; what cannot be read is {@code null}. */
final class Values {
    /** The form of a day, a digit at each other place. */
    private static final String FORM_OF_DAY = "yyyy-mm-dd";

    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final int MONTHS = 12;

    private Values() {}

    /** The text without the blanks around it, of whatever kind. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** A day as ISO 8601 writes it. */
    static @Nullable LocalDate day(String text) {
        YearMonth month = hasFormOfDay(text) ? monthOf(text) : null;
        int day = month == null ? 0 : Integer.parseInt(text, DAY, DAY + 2, 10);
        return month == null || !month.isValidDay(day) ? null : month.atDay(day);
    }

    /** Whether the text is written as a day is, be there such a day or not. */
    static boolean hasFormOfDay(String text) {
        if (text.length() != FORM_OF_DAY.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char given = text.charAt(i);
            if (FORM_OF_DAY.charAt(i) == '-' ? given != '-' : given < '0' || given > '9') {
                return false;
            }
        }
        return true;
    }

    /** The month of a text that has the form of a day; {@code null} where no year has it. */
    static @Nullable YearMonth monthOf(String text) {
        int month = Integer.parseInt(text, MONTH, MONTH + 2, 10);
        return month < 1 || month > MONTHS ? null : YearMonth.of(Integer.parseInt(text, 0, MONTH - 1, 10), month);
    }

    /** The one of the constants that has this form, in any case. */
    static <E> @Nullable E constant(String text, Collection<E> all, Function<E, String> form) {
        for (E constant : all) {
            if (form.apply(constant).equalsIgnoreCase(text)) {
                return constant;
            }
        }
        return null;
    }
}
