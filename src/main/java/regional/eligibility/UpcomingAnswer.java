package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.CitationView;
import regional.answer.EditionRef;

/** What lies ahead in the law. */
@Schema(name = "Upcoming", description = "What lies ahead in the law, from today on.")
public record UpcomingAnswer(
        @Schema(description = "Today, in UTC") LocalDate since,
        LocalDate until,

        @Schema(description = "What begins, ends or happens, by day")
        List<BoundaryView> boundaries,

        @Schema(description = "The pairs whose verdict changes, by day")
        List<ChangeView> changes,

        @Schema(
                description =
                        "What awaits a decision: regimes that stand without an end and can be taken back, and events whose day has come and whose text the edition has not read")
        List<AwaitingView> awaiting,

        EditionRef edition)
        implements Answer {
    /** A day on which a fact, or a part of one, begins or ends, or may. */
    @Schema(
            name = "UpcomingBoundary",
            description =
                    "A day on which a fact, or a part of one, begins or ends, or may; or on which an event that was"
                            + " pending happens.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BoundaryView(
            LocalDate on,

            @Schema(description = "BEGINS, MAY_BEGIN, ENDS, MAY_END, CERTAINTY_ENDS, HAPPENS or a value added later")
            String event,

            @Schema(
                    description = "What the fact is: BLOC, MEMBERSHIP, STANDING, REGIME, SUSPENSION, RESTRICTION, LEVY,"
                            + " NOTICE, PENDING or a value added later")
            String kind,

            @Schema(
                    description =
                            "The fact's id; of a membership, the country and the bloc; of a standing, its kind too")
            String fact,

            @Schema(
                    description =
                            "The part of the fact that begins or ends: TERM, RATE, RULE, REFUSAL, STAY, DOUBT or a"
                                    + " value added later; absent when it is the fact itself, and its parts with it")
            @Nullable
            String part,

            String text,

            @Schema(description = "The instruments that begin or end it")
            List<String> changedBy) {}

    /** A pair whose verdict, for goods of which nothing is known, changes on a day. */
    @Schema(
            name = "UpcomingChange",
            description = "A pair whose verdict, for goods of which nothing is known, changes on a day.")
    public record ChangeView(
            LocalDate on, String origin, String destination, String before, String after, List<String> changedBy) {}

    /** What awaits a decision. */
    @Schema(name = "UpcomingDecision", description = "What awaits a decision.")
    public record AwaitingView(
            String fact,
            String text,

            @Schema(nullable = true, description = "Since when it has stood, or the day of the event") @Nullable
            LocalDate since,

            List<CitationView> citations) {}
}
