package regional.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import regional.rulebook.Bound;

/** How a bound is written: 2025-01-29, 2025-01, 1979, or earliest/latest. */
final class BoundFormat {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private BoundFormat() {}

    /**
     * Reads a bound.
     *
     * @throws DateTimeException when the text has none of the forms or names a day that does not exist
     * @throws IllegalArgumentException when a range ends before it begins
     */
    static Bound parse(String text) {
        if (YEAR.matcher(text).matches()) {
            return Bound.year(Year.parse(text));
        }
        if (MONTH.matcher(text).matches()) {
            return Bound.month(YearMonth.parse(text));
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return Bound.range(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        }
        return Bound.day(LocalDate.parse(text));
    }
}
