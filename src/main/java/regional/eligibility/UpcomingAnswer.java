package regional.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.answer.EditionRef;
import regional.answer.Presentation;
import regional.answer.Presented;
import regional.edition.Edition;
import regional.law.Citation;
import regional.law.Pending;
import regional.law.Regime;
import regional.law.Text;
import regional.rulebook.Upcoming;

/** What lies ahead in the law. */
@Schema(name = "Upcoming", description = "What lies ahead in the law, from today on.")
public record UpcomingAnswer(
        @Schema(description = "Today, in UTC") LocalDate since,
        LocalDate until,

        @Schema(description = "What begins, ends or happens, by day")
        List<UpcomingBoundary> boundaries,

        @Schema(description = "The pairs whose verdict changes, by day")
        List<Upcoming.VerdictChange> changes,

        @Schema(
                description =
                        "What awaits a decision: regimes that stand without an end and can be taken back, and events whose day has come and whose text the edition has not read")
        List<UpcomingDecision> awaiting,

        EditionRef edition,
        Presentation presentation)
        implements Presented {
    /** What awaits a decision. */
    @Schema(name = "UpcomingDecision", description = "What awaits a decision.")
    public record UpcomingDecision(
            String fact,
            Text text,

            @Schema(nullable = true, description = "Since when it has stood, or the day of the event") @Nullable
            LocalDate since,

            List<Citation> citations) {
        static UpcomingDecision of(Regime regime) {
            var since = regime.inForce().since();
            return new UpcomingDecision(
                    regime.id().value(), regime.text(), since == null ? null : since.latest(), regime.citations());
        }

        static UpcomingDecision of(Pending pending) {
            return new UpcomingDecision(pending.id().value(), pending.text(), pending.since(), pending.citations());
        }
    }

    static UpcomingAnswer of(Edition edition, LocalDateRange days, Sentences sentences) {
        Upcoming upcoming = Upcoming.of(edition.rulebook(), days);
        return new UpcomingAnswer(
                days.getStart(),
                days.getEnd(),
                UpcomingBoundary.all(upcoming.boundaries(), sentences),
                upcoming.changes(),
                Stream.concat(
                                upcoming.awaiting().stream().map(UpcomingDecision::of),
                                upcoming.unread().stream().map(UpcomingDecision::of))
                        .toList(),
                edition.stamp(),
                sentences.presentation());
    }
}
