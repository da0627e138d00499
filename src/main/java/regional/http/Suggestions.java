package regional.http;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a value cannot be read and, where there is exactly one, how the same value is written as it is read. */
final class Suggestions {
    private Suggestions() {}

    /** A day in another form, or one that there is not. */
    static ProblemError unreadableDay(String location, String name, String given) {
        if (Values.hasFormOfDay(given)) {
            YearMonth month = Values.monthOf(given);
            return month == null
                    ? of(location, name, Problems.INVALID_DATE, "noSuchMonth", given)
                    : of(location, name, Problems.INVALID_DATE, "noSuchDay", given, month, month.lengthOfMonth());
        }
        SortedSet<LocalDate> meant = WrittenDays.meantBy(given);
        if (meant.size() == 1) {
            String day = meant.getFirst().toString();
            return of(location, name, Problems.INVALID_DATE, "suggested", given, day)
                    .suggesting(day);
        }
        return meant.isEmpty()
                ? Problems.error(location, name, Problems.INVALID_DATE, "detail." + Problems.INVALID_DATE, given)
                : of(
                        location,
                        name,
                        Problems.INVALID_DATE,
                        "several",
                        given,
                        meant.stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
    }

    /** An id that the edition does not know. */
    static ProblemError unknownId(String location, String name, String given, Collection<String> ids) {
        String nearest = Nearest.code(given, ids);
        String all = String.join(", ", ids);
        return nearest == null
                ? of(location, name, Problems.INVALID_CODE, "known", given, all)
                : of(location, name, Problems.INVALID_CODE, "nearest", given, all, nearest)
                        .suggesting(nearest);
    }

    /** A value that is none of those expected. */
    static ProblemError unreadable(
            String location, String name, String given, Object expected, @Nullable String nearest) {
        return nearest == null
                ? Problems.error(
                        location, name, Problems.INVALID_VALUE, "detail." + Problems.INVALID_VALUE, given, expected)
                : of(location, name, Problems.INVALID_VALUE, "nearest", given, expected, nearest)
                        .suggesting(nearest);
    }

    /** A name that is not taken. */
    static ProblemError unknownName(String location, String name, String given, Collection<String> taken) {
        String all = String.join(", ", new TreeSet<>(taken));
        String nearest = Nearest.name(given, taken);
        String meant = nearest == null ? OtherNames.meantBy(given, taken) : nearest;
        return meant == null
                ? Problems.error(
                        location, name, Problems.UNKNOWN_PARAMETER, "detail." + Problems.UNKNOWN_PARAMETER, name, all)
                : of(location, name, Problems.UNKNOWN_PARAMETER, "nearest", name, all, meant)
                        .suggesting(nearest);
    }

    private static ProblemError of(String location, String name, String code, String sentence, Object... arguments) {
        return Problems.error(location, name, code, "detail." + code + "." + sentence, arguments);
    }
}
