package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Regime;
import regional.law.Restriction;
import regional.law.Survey;
import regional.law.Suspension;

/**
 * Finds which of the bounds that turn on a day change what holds between two countries. A bound causes a change that would
 * not have come if it alone had not turned, or that would have come if it alone had; where there is no such bound, all that
 * speak of the two countries cause it together.
 */
final class Causes {
    private final Facts facts;
    private final LocalDate day;
    private final List<EventBound> turning;
    private final Map<Integer, LawOfDay> without = new HashMap<>();
    private final Map<Integer, LawOfDay> alone = new HashMap<>();

    /** A verdict, a passage or the status of a levy between two countries by a law of the day. */
    private interface Aspect extends BiFunction<LawOfDay, CountryPair, @Nullable Object> {}

    /** What a bound changes, as it is being gathered. */
    private static final class Claim {
        private boolean verdict;
        private boolean passage;
        private final Set<FactId> levies = new TreeSet<>();
    }

    /** @param turning every bound that turns on the day */
    Causes(Facts facts, LocalDate day, List<EventBound> turning) {
        this.facts = facts;
        this.day = day;
        this.turning = turning;
    }

    /** What each bound changes between the two, by the bound's place in the list. */
    Map<Integer, PairChange> of(PairTurn turn) {
        PairState before = turn.before();
        PairState after = turn.after();
        Map<Integer, Claim> claims = new TreeMap<>();
        if (before.verdict() != after.verdict()) {
            causes(turn, List.of(Membership.class, Regime.class, Suspension.class), LawOfDay::verdict, after.verdict())
                    .forEach(cause -> claim(claims, cause).verdict = true);
        }
        if (before.passage() != after.passage()) {
            causes(
                            turn,
                            List.of(Membership.class, Suspension.class, Restriction.class, Survey.class),
                            LawOfDay::passage,
                            after.passage())
                    .forEach(cause -> claim(claims, cause).passage = true);
        }
        for (FactId levy : before.otherLevies(after)) {
            causes(
                            turn,
                            List.of(Membership.class, Levy.class),
                            (law, pair) -> law.levies(pair).get(levy),
                            Objects.requireNonNull(after.levies()).get(levy))
                    .forEach(cause -> claim(claims, cause).levies.add(levy));
        }
        Map<Integer, PairChange> changes = new TreeMap<>();
        claims.forEach((cause, claim) -> changes.put(
                cause,
                new PairChange(
                        day,
                        turn.pair(),
                        before.only(claim.verdict, claim.passage, claim.levies),
                        after.only(claim.verdict, claim.passage, claim.levies))));
        return changes;
    }

    private static Claim claim(Map<Integer, Claim> claims, int cause) {
        return claims.computeIfAbsent(cause, same -> new Claim());
    }

    private List<Integer> causes(PairTurn turn, List<Class<?>> kinds, Aspect aspect, @Nullable Object after) {
        CountryPair pair = turn.pair();
        List<Integer> candidates = IntStream.range(0, turning.size())
                .filter(place -> speaksOf(turning.get(place), kinds, pair))
                .boxed()
                .toList();
        List<Integer> causes = new ArrayList<>();
        for (int candidate : candidates) {
            if (!Objects.equals(aspect.apply(without(candidate), pair), after)
                    || Objects.equals(aspect.apply(alone(candidate), pair), after)) {
                causes.add(candidate);
            }
        }
        return causes.isEmpty() ? candidates : causes;
    }

    private static boolean speaksOf(EventBound bound, List<Class<?>> kinds, CountryPair pair) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(bound.fact()))
                && switch (bound.fact()) {
                    case Membership membership -> isOneOf(membership.country(), pair);
                    case Suspension suspension -> isOneOf(suspension.target(), pair);
                    case Restriction restriction -> isOneOf(restriction.by(), pair);
                    case Survey survey -> isOneOf(survey.country(), pair);
                    default -> true;
                };
    }

    private static boolean isOneOf(CountryCode country, CountryPair pair) {
        return country.equals(pair.origin()) || country.equals(pair.destination());
    }

    private LawOfDay without(int place) {
        return without.computeIfAbsent(
                place, same -> new LawOfDay(Postponement.of(facts, List.of(turning.get(place)), day), day));
    }

    private LawOfDay alone(int place) {
        return alone.computeIfAbsent(place, same -> {
            List<EventBound> others = new ArrayList<>(turning);
            others.remove(place);
            return new LawOfDay(Postponement.of(facts, others, day), day);
        });
    }
}
