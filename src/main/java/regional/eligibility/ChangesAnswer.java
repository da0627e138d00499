package regional.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.answer.AnswerTree;
import regional.answer.EditionRef;
import regional.answer.Listing;
import regional.answer.Presentation;
import regional.answer.Presented;
import regional.answer.Table;
import regional.edition.Edition;
import regional.edition.PageRequest;
import regional.law.Citation;
import regional.law.Pending;
import regional.law.Regime;
import regional.law.Text;
import regional.rulebook.LawEvent;
import regional.rulebook.LawEvents;

/** The law's own events, past and ahead. */
@Schema(name = "Changes", description = "The law's own events, past and ahead, and what waits for a decision.")
public record ChangesAnswer(
        @Schema(description = "The first day of the range") LocalDate since,

        @Schema(description = "The first day after it") LocalDate until,

        @Schema(description = "The events whose day, or the last that it may be, lies within the range, by that day")
        List<ChangeEvent> changes,

        @Schema(
                description =
                        "What waits for a decision on the last day of the range: regimes by GRANT or POLITICAL that"
                                + " stand without an end, and pending events whose day has come and whose text the edition has"
                                + " not read. It is the same on every page")
        List<AwaitedDecision> awaiting,

        @Schema(nullable = true, description = "The `cursor` of the page after this one; null on the last") @Nullable
        String next,

        EditionRef edition,
        Presentation presentation)
        implements Presented, Listing {
    /** What waits for a decision. */
    @Schema(name = "AwaitedDecision", description = "What waits for a decision.")
    public record AwaitedDecision(
            @Schema(description = "The id of the regime, or of the pending event")
            String fact,

            Text text,

            @Schema(nullable = true, description = "Since when it has stood, or the day of the event") @Nullable
            LocalDate since,

            List<Citation> citations) {
        static List<AwaitedDecision> all(LawEvents events, LocalDate day) {
            return Stream.concat(
                            events.awaiting(day).stream().map(AwaitedDecision::of),
                            events.unread(day).stream().map(AwaitedDecision::of))
                    .toList();
        }

        private static AwaitedDecision of(Regime regime) {
            var since = regime.inForce().since();
            return new AwaitedDecision(
                    regime.id().value(), regime.text(), since == null ? null : since.latest(), regime.citations());
        }

        private static AwaitedDecision of(Pending pending) {
            return new AwaitedDecision(pending.id().value(), pending.text(), pending.since(), pending.citations());
        }
    }

    /** The page asked for of the events. */
    static ChangesAnswer of(
            Edition edition, LocalDateRange days, List<LawEvent> events, PageRequest page, Sentences sentences) {
        EventWords words = new EventWords(sentences);
        return new ChangesAnswer(
                days.getStart(),
                days.getEnd(),
                page.of(events).stream()
                        .map(event -> ChangeEvent.of(event, words))
                        .toList(),
                AwaitedDecision.all(edition.events(), days.getEnd().minusDays(1)),
                page.next(events, edition),
                edition.stamp(),
                sentences.presentation());
    }

    /** A row an event and pair. */
    @Override
    public Table table(AnswerTree json) {
        return ChangesTable.of(changes);
    }
}
