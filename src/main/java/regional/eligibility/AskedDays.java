package regional.eligibility;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.threeten.extra.LocalDateRange;
import regional.http.Parameters;
import regional.http.Problems;

/** Reads a range of days from the parameters {@code since} and {@code until}. */
final class AskedDays {
    /** More between two given days is refused: nobody has a use for it. */
    private static final int LONGEST_IN_YEARS = 1000;

    private AskedDays() {}

    /**
     * The range; one that is empty or too long is reported, and read as a day.
     *
     * @param first its first day, where none is given
     * @param end the first day after it, where none is given, by its first
     */
    static LocalDateRange read(Parameters asked, LocalDate first, UnaryOperator<LocalDate> end) {
        LocalDate since = asked.day("since");
        LocalDate until = asked.day("until");
        LocalDate start = since == null ? first : since;
        LocalDate stop = until == null ? end.apply(start) : until;
        if (!start.isBefore(stop)) {
            asked.unprocessable("until", Problems.EMPTY_RANGE);
        } else if (until != null && start.plusYears(LONGEST_IN_YEARS).isBefore(stop)) {
            asked.unprocessable("until", Problems.RANGE_TOO_LONG);
        }
        return start.isBefore(stop) ? LocalDateRange.of(start, stop) : LocalDateRange.of(start, start.plusDays(1));
    }
}
