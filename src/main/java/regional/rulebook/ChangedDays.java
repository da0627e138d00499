package regional.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Dated;
import regional.law.Fact;
import regional.law.Facts;
import regional.law.Restriction;

/** Finds from which day on two laws can differ. */
final class ChangedDays {
    private ChangedDays() {}

    /** The first day on which a fact of the one begins, ends or turns otherwise than in the other; {@code null}: never. */
    static @Nullable LocalDate first(Facts one, Facts other) {
        Set<Fact> before = one.all().collect(Collectors.toSet());
        Set<Fact> after = other.all().collect(Collectors.toSet());
        Map<String, Set<LocalDate>> changed = new HashMap<>();
        before.stream().filter(fact -> !after.contains(fact)).forEach(fact -> changed.put(fact.label(), days(fact)));
        after.stream()
                .filter(fact -> !before.contains(fact))
                .forEach(fact -> changed.merge(fact.label(), days(fact), ChangedDays::inOneOnly));
        return changed.values().stream()
                .flatMap(Set::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Those of either that the other lacks; all of them where both have the same, and something else is changed. */
    private static Set<LocalDate> inOneOnly(Set<LocalDate> one, Set<LocalDate> other) {
        Set<LocalDate> days = new HashSet<>(one);
        days.removeAll(other);
        other.stream().filter(day -> !one.contains(day)).forEach(days::add);
        return days.isEmpty() ? one : days;
    }

    private static Set<LocalDate> days(Fact fact) {
        Set<LocalDate> days = Stream.concat(Stream.of(fact), fact.parts().stream())
                .map(Dated::inForce)
                .filter(Objects::nonNull)
                .flatMap(range -> range.since() == null
                        ? Stream.concat(Stream.of(LocalDate.MIN), range.turningPoints().stream())
                        : range.turningPoints().stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (fact instanceof Restriction restriction && restriction.certainUntil() != null) {
            days.add(restriction.certainUntil());
        }
        return days;
    }
}
