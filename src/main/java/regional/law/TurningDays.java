package regional.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * The days on which anything may turn in what some facts say: every day that stands in them or follows from them, and the day
 * after it, whichever of the two is the first of the new law. Between two of them all days are alike.
 */
public final class TurningDays {
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private TurningDays() {}

    /** Those of all facts; those of instruments turn nothing, as facts have days of their own. */
    public static TurningDays of(Facts facts) {
        TurningDays found = new TurningDays();
        facts.all().forEach(found::add);
        found.add(facts.coverage());
        found.add(facts.verifiedUntil());
        facts.surveys().forEach(survey -> found.add(survey.end()));
        return found;
    }

    private void add(@Nullable Object part) {
        switch (part) {
            case LocalDate day -> {
                days.add(day);
                if (day.isBefore(LocalDate.MAX)) {
                    days.add(day.plusDays(1));
                }
            }
            case LocalDateRange range -> {
                add(range.getStart());
                add(range.getEnd());
            }
            case Record facts -> Records.components(facts).values().forEach(this::add);
            case Collection<?> parts -> parts.forEach(this::add);
            case Map<?, ?> parts -> {
                parts.keySet().forEach(this::add);
                parts.values().forEach(this::add);
            }
            case null, default -> {}
        }
    }

    /** The days around a day, that one among them, on which all is as it is on that day. */
    public LocalDateRange around(LocalDate day) {
        return LocalDateRange.of(
                Objects.requireNonNullElse(days.floor(day), LocalDate.MIN),
                Objects.requireNonNullElse(days.higher(day), LocalDate.MAX));
    }
}
