package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What lies ahead in the law of an edition.
 *
 * @param boundaries the days on which a fact begins, ends or may do so, in order
 * @param changes the pairs whose verdict changes, in the order of days
 * @param awaiting regimes that stand without an end and can be taken back or made good by a decision
 */
public record Outlook(List<Boundary> boundaries, List<VerdictChange> changes, List<Regime> awaiting) {
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
     * @param fact what it is called
     * @param by the instrument that begins or ends it
     */
    public record Boundary(
            LocalDate on,
            Event event,
            String fact,
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
        List<Boundary> boundaries = new ArrayList<>();
        facts.memberships().forEach(fact -> add(boundaries, days, fact.country() + " in " + fact.bloc(), fact));
        facts.regimes().forEach(regime -> {
            add(boundaries, days, regime.id().value(), regime);
            regime.terms().forEach(term -> add(boundaries, days, regime.id().value(), term));
        });
        facts.suspensions().forEach(fact -> add(boundaries, days, fact.id().value(), fact));
        facts.levies().forEach(fact -> add(boundaries, days, fact.id().value(), fact));
        facts.restrictions().forEach(fact -> {
            add(boundaries, days, fact.id().value(), fact);
            add(
                    boundaries,
                    days,
                    fact.certainUntil(),
                    Event.CERTAINTY_ENDS,
                    fact.id().value(),
                    null);
        });
        boundaries.sort(Comparator.comparing(Boundary::on).thenComparing(Boundary::fact));
        return new Outlook(
                boundaries.stream().distinct().toList(), changes(rulebook, days), awaiting(facts, days.getStart()));
    }

    private static void add(List<Boundary> boundaries, LocalDateRange days, String fact, Provision provision) {
        Bound since = provision.inForce().since();
        Bound until = provision.inForce().until();
        if (since != null) {
            add(boundaries, days, since.latest(), Event.BEGINS, fact, provision.openedBy());
            add(boundaries, days, since.exact() ? null : since.earliest(), Event.MAY_BEGIN, fact, provision.openedBy());
        }
        if (until != null) {
            add(boundaries, days, until.latest(), Event.ENDS, fact, provision.closedBy());
            add(boundaries, days, until.exact() ? null : until.earliest(), Event.MAY_END, fact, provision.closedBy());
        }
    }

    private static void add(
            List<Boundary> boundaries,
            LocalDateRange days,
            @Nullable LocalDate on,
            Event event,
            String fact,
            @Nullable InstrumentId by) {
        if (on != null && days.contains(on)) {
            boundaries.add(new Boundary(on, event, fact, by));
        }
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
