package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.Basis;
import regional.law.CountryCode;
import regional.law.Dated;
import regional.law.Fact;
import regional.law.Facts;
import regional.law.InstrumentId;
import regional.law.Pending;
import regional.law.Question;
import regional.law.Regime;
import regional.law.Shipment;
import regional.law.Truth;

/**
 * What lies ahead in the law of an edition.
 *
 * @param boundaries the days on which a fact, or a part of one, begins, ends or may do so, in order
 * @param changes the pairs whose verdict changes, in the order of days
 * @param awaiting regimes that stand without an end and can be taken back or made good by a decision
 * @param unread events whose day has come, and whose text the edition has not read
 */
public record Upcoming(
        List<Boundary> boundaries, List<VerdictChange> changes, List<Regime> awaiting, List<Pending> unread) {
    /** What happens to a fact on a day. */
    public enum Event {
        BEGINS,
        MAY_BEGIN,
        ENDS,
        MAY_END,
        CERTAINTY_ENDS,
        HAPPENS
    }

    /**
     * A day on which a fact, or a part of one, begins or ends, or may; or on which a pending event happens.
     *
     * @param fact what the fact is called among others of its kind
     * @param part the part of it that begins or ends; {@code null} when it is the fact itself
     * @param by the instrument that begins or ends it
     */
    public record Boundary(
            LocalDate on,
            Event event,
            String fact,
            Fact of,
            @Nullable Dated part,
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
    public static Upcoming of(Rulebook rulebook, LocalDateRange days) {
        Facts facts = rulebook.facts();
        return new Upcoming(
                Boundaries.of(facts)
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
