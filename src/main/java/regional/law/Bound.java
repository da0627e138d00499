package regional.law;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A day on which something begins or ends, known to the day or only to lie between two days.
 *
 * @param kind how precisely the day is known
 * @param earliest the first day it may be, inclusive
 * @param latest the last day it may be, inclusive; the same as {@code earliest} exactly for DAY
 */
public record Bound(Precision kind, LocalDate earliest, LocalDate latest) {
    /** The precision of a bound. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        RANGE
    }

    private static final Pattern YEAR_FORM = Pattern.compile("\\d{4}");
    private static final Pattern MONTH_FORM = Pattern.compile("\\d{4}-\\d{2}");

    public Bound {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " is before " + earliest);
        }
        if ((kind == Precision.DAY) != earliest.equals(latest)) {
            throw new IllegalArgumentException("a bound is known to the day exactly when earliest equals latest");
        }
    }

    public static Bound day(LocalDate day) {
        return new Bound(Precision.DAY, day, day);
    }

    public static Bound month(YearMonth month) {
        return new Bound(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    public static Bound year(Year year) {
        return new Bound(Precision.YEAR, year.atDay(1), year.atDay(year.length()));
    }

    public static Bound range(LocalDate earliest, LocalDate latest) {
        return new Bound(Precision.RANGE, earliest, latest);
    }

    /** Whether the day is known. */
    public boolean exact() {
        return kind == Precision.DAY;
    }

    /**
     * The bound that is written so: 2025-01-29, 2025-01, 1979, or earliest/latest.
     *
     * @throws java.time.DateTimeException when the text has none of the forms or names a day that does not exist
     * @throws IllegalArgumentException when a range ends before it begins
     */
    public static Bound parse(String text) {
        if (YEAR_FORM.matcher(text).matches()) {
            return year(Year.parse(text));
        }
        if (MONTH_FORM.matcher(text).matches()) {
            return month(YearMonth.parse(text));
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return range(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        }
        return day(LocalDate.parse(text));
    }

    /** The form in which the dataset writes it: 2025-01-29, 2025-01, 1979, or earliest/latest. */
    @Override
    public String toString() {
        return switch (kind) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> Year.from(earliest).toString();
            case RANGE -> earliest + "/" + latest;
        };
    }

    /** The same, where it is known to be on the day at the latest. */
    Bound notAfter(LocalDate day) {
        return latest.isAfter(day) ? between(earliest.isAfter(day) ? day : earliest, day) : this;
    }

    /** The same, where it is known to be on the day at the earliest. */
    Bound notBefore(LocalDate day) {
        return earliest.isBefore(day) ? between(day, latest.isBefore(day) ? day : latest) : this;
    }

    private static Bound between(LocalDate earliest, LocalDate latest) {
        return earliest.equals(latest) ? day(earliest) : range(earliest, latest);
    }

    /** The days on which what is known of this bound changes. */
    public List<LocalDate> turningPoints() {
        return exact() ? List.of(earliest) : List.of(earliest, latest);
    }
}
