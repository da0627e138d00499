package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.http.CitationView;
import regional.law.Citation;
import regional.law.ConfidenceOverTime;
import regional.law.Dispute;
import regional.law.InstrumentId;

/** What a fact rests on, and how sure it is. */
@Schema(name = "Evidence", description = "What a fact rests on, and how sure it is.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        @Schema(
                description = "HIGH, MEDIUM, LOW or a value added later: on the day that was asked about, else the last"
                        + " of `confidenceSteps`; the age of the fact is not counted in")
        String confidence,

        @Schema(description = "How the confidence changes over time; absent where it does not") @Nullable
        List<ConfidenceStepView> confidenceSteps,

        @Schema(description = "The last day for which a source confirms it; the edition's where it has none of its own")
        LocalDate lastVerified,

        @Schema(description = "The instrument that brings it into force")
        String openedBy,

        @Schema(description = "The instrument that ends it; absent where no end is known") @Nullable
        String closedBy,

        List<CitationView> citations,
        List<DisputeView> disputes) {
    static EvidenceView of(
            ConfidenceOverTime confidence,
            @Nullable LocalDate lastVerified,
            InstrumentId openedBy,
            @Nullable InstrumentId closedBy,
            List<Citation> citations,
            List<Dispute> disputes,
            Showing showing) {
        return new EvidenceView(
                showing.level(confidence),
                ConfidenceStepView.of(confidence),
                lastVerified == null ? showing.facts().verifiedUntil() : lastVerified,
                openedBy.value(),
                Showing.code(closedBy),
                showing.cite(citations),
                DisputeView.all(disputes, showing));
    }
}
