package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Levy;
import regional.law.Question;
import regional.law.Shipment;

/**
 * What another law changes between two countries.
 *
 * @param verdict the first day on which the rulings differ; {@code null} when they never do, as of the others
 * @param passage the first day on which the passages differ
 * @param levies the first day on which levies have another status
 */
public record Impact(
        CountryCode origin,
        CountryCode destination,
        @Nullable Turn<Ruling> verdict,
        @Nullable Turn<Passage> passage,
        @Nullable Turn<Map<FactId, Levy.Status>> levies) {
    /** Whether goods are better or worse off, by the order of the verdicts; or as well off, in another way. */
    public enum Direction {
        GAINS,
        LOSES,
        OTHERWISE
    }

    /** The first day on which a part of the answer differs, and what it is then by either law. */
    public record Turn<T>(LocalDate since, T before, T after) {}

    /** The first day on which anything differs. */
    public LocalDate since() {
        return Stream.of(verdict, passage, levies)
                .filter(Objects::nonNull)
                .map(Turn::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What it does to the verdict. */
    public Direction direction() {
        int order = verdict == null
                ? 0
                : verdict.after().verdict().compareTo(verdict.before().verdict());
        return order < 0 ? Direction.GAINS : order > 0 ? Direction.LOSES : Direction.OTHERWISE;
    }

    /** Every ordered pair of the countries between which the two laws differ on some day, in the order of codes. */
    public static List<Impact> between(Rulebook one, Rulebook other, Shipment shipment) {
        LocalDate first = ChangedDays.first(one.facts(), other.facts());
        List<Impact> impacts = new ArrayList<>();
        if (first != null) {
            for (CountryPair pair : PairTurn.pairs(one.facts())) {
                add(impacts, one, other, new Question(pair.origin(), pair.destination(), first, shipment));
            }
        }
        return impacts;
    }

    private static void add(List<Impact> impacts, Rulebook one, Rulebook other, Question asked) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(asked.on());
        Stream.of(one, other)
                .flatMap(rulebook -> rulebook.turningPoints(asked.origin(), asked.destination()))
                .filter(day -> day.isAfter(asked.on()))
                .forEach(days::add);
        Impact impact = new Impact(
                asked.origin(),
                asked.destination(),
                turn(days, asked, one::rule, other::rule, Ruling::sameAs),
                turn(days, asked, one::passage, other::passage, Passage::equals),
                turn(
                        days,
                        asked,
                        question -> Levies.owed(one.levies(question)),
                        question -> Levies.owed(other.levies(question)),
                        Map::equals));
        if (impact.verdict() != null || impact.passage() != null || impact.levies() != null) {
            impacts.add(impact);
        }
    }

    private static <T> @Nullable Turn<T> turn(
            TreeSet<LocalDate> days,
            Question asked,
            Function<Question, T> one,
            Function<Question, T> other,
            BiPredicate<T, T> same) {
        for (LocalDate day : days) {
            Question question = new Question(asked.origin(), asked.destination(), day, asked.shipment());
            T before = one.apply(question);
            T after = other.apply(question);
            if (!same.test(before, after)) {
                return new Turn<>(day, before, after);
            }
        }
        return null;
    }
}
