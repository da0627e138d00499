package regional.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which numbers of a workbook are days: a day is a number with the format of one. */
final class DateFormats {
    /** The last that spreadsheets know, in the year 9999. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    /** What of a format is no figure: texts in quotes, signs after a stroke, languages, currencies, colours; not hours. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+])[^\\]]*]", Pattern.CASE_INSENSITIVE);

    /** A year or a day; or a month, which is no minute where neither hours nor seconds are shown. */
    private static final Pattern DAY = Pattern.compile("[yd]");

    private static final Pattern MONTH = Pattern.compile("^[^hs]*m[^hs]*$");

    private DateFormats() {}

    /**
     * Whether numbers of the format are days.
     *
     * @param id of the format, or {@code null}
     * @param form the format, or {@code null} where the id alone says it
     */
    static boolean isDate(@Nullable Integer id, @Nullable String form) {
        if (form == null) {
            // Formats of a day in East Asian versions, which files do not write out.
            return id != null && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58));
        }
        String signs = LITERAL.matcher(form).replaceAll("").toLowerCase(Locale.ROOT);
        if (signs.contains("general") || signs.contains("standard")) {
            return false;
        }
        return DAY.matcher(signs).find() || MONTH.matcher(signs).matches();
    }

    /**
     * The day of a number, whatever its time of day; {@code null} where it is none.
     *
     * @param since1904 whether the workbook counts from 1904, as old ones of Macintosh computers do, and not from 1900
     */
    static @Nullable LocalDate day(BigDecimal number, boolean since1904) {
        if (number.signum() < 0 || number.compareTo(LAST) > 0) {
            return null;
        }
        int days = number.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        // The count of 1900 has a 29 February, day 60, which was none.
        return days == 60 || days == 0 ? null : LocalDate.of(1899, 12, 31).plusDays(days < 60 ? days : days - 1);
    }
}
