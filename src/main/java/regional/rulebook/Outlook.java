package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What lies ahead in the law of an edition.
 *
 * @param boundaries the days on which a fact begins, ends or may do so, in order
 * @param changes the pairs whose verdict changes, in the order of days
 * @param awaiting regimes that stand without an end and can be taken back or made good by a decision
 * @param unread events whose day has come, and whose text the edition has not read
 */
public record Outlook(
        List<Boundary> boundaries, List<VerdictChange> changes, List<Regime> awaiting, List<Pending> unread) {
    /** What happens to a fact on a day. */
    public enum Event {
        BEGINS,
        MAY_BEGIN,
        ENDS,
        MAY_END,
        CERTAINTY_ENDS
    }

    /**
     * A day on which a fact begins or ends, or may.
     *
     * @param fact what it is called; a term, by its regime
     * @param of the fact, or the regime whose term it is
     * @param term whether only a term of the regime begins or ends
     * @param by the instrument that begins or ends it
     */
    public record Boundary(
            LocalDate on,
            Event event,
            String fact,
            Provision of,
            boolean term,
            @Nullable InstrumentId by) {}

    /** A pair whose verdict, for goods of which nothing is known, changes on a day. */
    public record VerdictChange(
            LocalDate on,
            CountryCode origin,
            CountryCode destination,
            Verdict before,
            Verdict after,
            List<InstrumentId> changedBy) {}

    /** What lies ahead within the days. */
    public static Outlook of(Rulebook rulebook, LocalDateRange days) {
        Facts facts = rulebook.facts();
        return new Outlook(
                boundaries(facts)
                        .filter(boundary -> days.contains(boundary.on()))
                        .sorted(Comparator.comparing(Boundary::on)
                                .thenComparing(Boundary::fact)
                                .thenComparing(Boundary::event))
                        .distinct()
                        .toList(),
                changes(rulebook, days),
                awaiting(facts, days.getStart()),
                facts.pending().stream()
                        .filter(pending -> !pending.since().isAfter(days.getStart()))
                        .toList());
    }

    private static Stream<Boundary> boundaries(Facts facts) {
        return Stream.of(
                        facts.memberships().stream().flatMap(fact -> of(fact.country() + " in " + fact.bloc(), fact)),
                        facts.regimes().stream().flatMap(Outlook::of),
                        facts.suspensions().stream()
                                .flatMap(fact -> of(fact.id().value(), fact)),
                        facts.levies().stream().flatMap(fact -> of(fact.id().value(), fact)),
                        facts.restrictions().stream().flatMap(Outlook::of))
                .flatMap(Function.identity());
    }

    private static Stream<Boundary> of(Regime regime) {
        String name = regime.id().value();
        return Stream.concat(
                of(name, regime),
                regime.terms().stream()
                        .flatMap(term -> of(term, (on, event, by) -> new Boundary(on, event, name, regime, true, by))));
    }

    private static Stream<Boundary> of(Restriction restriction) {
        String name = restriction.id().value();
        return Stream.concat(
                of(name, restriction),
                Stream.ofNullable(restriction.certainUntil())
                        .map(day -> new Boundary(day, Event.CERTAINTY_ENDS, name, restriction, false, null)));
    }

    private static Stream<Boundary> of(String name, Provision fact) {
        return of(fact, (on, event, by) -> new Boundary(on, event, name, fact, false, by));
    }

    /** How a boundary of a fact is told. */
    @FunctionalInterface
    private interface Telling {
        Boundary tell(LocalDate on, Event event, @Nullable InstrumentId by);
    }

    private static Stream<Boundary> of(Provision provision, Telling telling) {
        Bound since = provision.inForce().since();
        Bound until = provision.inForce().until();
        Stream.Builder<Boundary> boundaries = Stream.builder();
        if (since != null) {
            boundaries.add(telling.tell(since.latest(), Event.BEGINS, provision.openedBy()));
        }
        if (since != null && !since.exact()) {
            boundaries.add(telling.tell(since.earliest(), Event.MAY_BEGIN, provision.openedBy()));
        }
        if (until != null) {
            boundaries.add(telling.tell(until.latest(), Event.ENDS, provision.closedBy()));
        }
        if (until != null && !until.exact()) {
            boundaries.add(telling.tell(until.earliest(), Event.MAY_END, provision.closedBy()));
        }
        return boundaries.build();
    }

    private static List<VerdictChange> changes(Rulebook rulebook, LocalDateRange days) {
        List<VerdictChange> changes = new ArrayList<>();
        LocalDateRange withTheDayBefore = LocalDateRange.of(days.getStart().minusDays(1), days.getEnd());
        for (CountryCode origin : rulebook.facts().coverage().countries()) {
            for (CountryCode destination : rulebook.facts().coverage().countries()) {
                if (!origin.equals(destination)) {
                    Question asked = new Question(origin, destination, days.getStart(), Shipment.UNKNOWN);
                    add(changes, rulebook.timeline(asked, withTheDayBefore), asked);
                }
            }
        }
        changes.sort(Comparator.comparing(VerdictChange::on)
                .thenComparing(VerdictChange::origin)
                .thenComparing(VerdictChange::destination));
        return changes;
    }

    private static void add(List<VerdictChange> changes, List<Span> spans, Question asked) {
        for (int i = 1; i < spans.size(); i++) {
            Verdict before = spans.get(i - 1).ruling().verdict();
            Verdict after = spans.get(i).ruling().verdict();
            if (before != after) {
                changes.add(new VerdictChange(
                        spans.get(i).during().getStart(),
                        asked.origin(),
                        asked.destination(),
                        before,
                        after,
                        spans.get(i).changedBy()));
            }
        }
    }

    private static List<Regime> awaiting(Facts facts, LocalDate day) {
        return facts.regimes().stream()
                .filter(regime -> Stream.of(Basis.GRANT, Basis.POLITICAL).anyMatch(regime.basis()::equals))
                .filter(regime ->
                        regime.inForce().until() == null && regime.inForce().on(day) == Truth.YES)
                .toList();
    }
}
