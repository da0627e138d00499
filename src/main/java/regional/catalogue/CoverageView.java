package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.http.Answer;
import regional.http.CitationView;
import regional.http.EditionRef;
import regional.law.Coverage;
import regional.law.Pending;

/** What an edition answers for, what it leaves out, and what it has not read yet. */
@Schema(
        name = "Coverage",
        description = "What the edition answers for, what it leaves out, and known events whose text it has not read.")
public record CoverageView(
        @Schema(description = "The first day covered; there is no last")
        LocalDate since,

        @Schema(description = "The countries covered, by code")
        List<String> countries,

        List<UncoveredView> notCovered,
        List<PendingView> pending,
        EditionRef edition)
        implements Answer {
    /** Something that an edition leaves out. */
    @Schema(name = "Uncovered", description = "Something that the edition leaves out.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UncoveredView(
            String id,
            String text,

            @Schema(description = "Answers before this day warn that it may matter; absent when none do") @Nullable
            LocalDate warnUntil) {
        static UncoveredView of(Coverage.Uncovered uncovered, Showing showing) {
            return new UncoveredView(uncovered.id().value(), showing.say(uncovered.text()), uncovered.warnUntil());
        }
    }

    /** A known event whose text an edition has not read. */
    @Schema(
            name = "Pending",
            description =
                    "A known event whose text the edition has not read: from that day on, answers that rest on the"
                            + " bloc's law carry a warning.")
    public record PendingView(String id, String bloc, LocalDate since, String text, List<CitationView> citations) {
        static PendingView of(Pending pending, Showing showing) {
            return new PendingView(
                    pending.id().value(),
                    pending.bloc().value(),
                    pending.since(),
                    showing.say(pending.text()),
                    showing.cite(pending.citations()));
        }
    }

    static CoverageView of(Showing showing) {
        Coverage coverage = showing.facts().coverage();
        return new CoverageView(
                coverage.since(),
                coverage.countries().stream().map(Object::toString).sorted().toList(),
                coverage.notCovered().stream()
                        .map(uncovered -> UncoveredView.of(uncovered, showing))
                        .toList(),
                showing.facts().pending().stream()
                        .map(pending -> PendingView.of(pending, showing))
                        .toList(),
                showing.stamp());
    }
}
