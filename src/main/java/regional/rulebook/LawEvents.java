package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;
import regional.law.Basis;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Pending;
import regional.law.Regime;
import regional.law.Survey;
import regional.law.Truth;

/**
 * The law's own events, past and ahead, and what waits for a decision. Immutable; safe for any number of threads.
 *
 * @param all by the last day that each may be
 */
public record LawEvents(Facts facts, List<LawEvent> all) {
    public LawEvents {
        all = List.copyOf(all);
    }

    /** Every event of the law, with what it changes between any two covered countries. */
    public static LawEvents of(Rulebook rulebook) {
        Facts facts = rulebook.facts();
        List<EventBound> bounds = EventBound.all(facts);
        List<List<PairChange>> changes = changes(rulebook, bounds);
        Concerned concerned = new Concerned(facts, rulebook.memberships(), rulebook.restrictions());
        List<LawEvent> events = new ArrayList<>();
        for (int place = 0; place < bounds.size(); place++) {
            EventBound bound = bounds.get(place);
            // A search is no law: it is told of where it changes what can be said.
            if (!(bound.fact() instanceof Survey) || !changes.get(place).isEmpty()) {
                events.add(event(bound, changes.get(place), concerned));
            }
        }
        return new LawEvents(facts, events);
    }

    private static LawEvent event(EventBound bound, List<PairChange> changes, Concerned concerned) {
        List<CountryPair> pairs = concerned.pairs(bound);
        Set<CountryCode> countries = new TreeSet<>(concerned.countries(bound));
        Stream.concat(pairs.stream(), changes.stream().map(PairChange::pair)).forEach(pair -> {
            countries.add(pair.origin());
            countries.add(pair.destination());
        });
        return new LawEvent(
                bound.id(),
                bound.type(),
                bound.bound(),
                bound.fact(),
                bound.part(),
                bound.by(),
                pairs,
                changes,
                countries);
    }

    /** What each bound changes, by its place in the list. */
    private static List<List<PairChange>> changes(Rulebook rulebook, List<EventBound> bounds) {
        Map<LocalDate, List<Integer>> turning = new HashMap<>();
        IntStream.range(0, bounds.size())
                .forEach(place -> bounds.get(place)
                        .days()
                        .forEach(day -> turning.computeIfAbsent(day, same -> new ArrayList<>())
                                .add(place)));
        List<List<PairChange>> changes = new ArrayList<>();
        bounds.forEach(bound -> changes.add(new ArrayList<>()));
        PairTurn.all(rulebook).forEach((day, turns) -> {
            List<Integer> places = turning.getOrDefault(day, List.of());
            Causes causes = new Causes(
                    rulebook.facts(), day, places.stream().map(bounds::get).toList());
            for (PairTurn turn : turns) {
                causes.of(turn)
                        .forEach((cause, change) ->
                                changes.get(places.get(cause)).add(change));
            }
        });
        return changes;
    }

    /** Those whose day, or the last that it may be, lies within the range. */
    public List<LawEvent> within(LocalDateRange days) {
        return all.stream().filter(event -> days.contains(event.on())).toList();
    }

    /** The regimes that stand on the day without an end and can be taken back, or made good, by a decision. */
    public List<Regime> awaiting(LocalDate day) {
        return facts.regimes().stream()
                .filter(regime -> regime.basis() == Basis.GRANT || regime.basis() == Basis.POLITICAL)
                .filter(regime ->
                        regime.inForce().until() == null && regime.inForce().on(day) == Truth.YES)
                .toList();
    }

    /** The events whose day has come by then, and whose text the edition has not read. */
    public List<Pending> unread(LocalDate day) {
        return facts.pending().stream()
                .filter(pending -> !pending.since().isAfter(day))
                .sorted(Comparator.comparing(Pending::since).thenComparing(Pending::id))
                .toList();
    }
}
