package regional.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.answer.CitationView;
import regional.answer.GoodsView;
import regional.answer.RangeView;
import regional.answer.RefusalView;
import regional.answer.StayView;

/** A suspension in force between the two countries. */
@Schema(name = "EligibilitySuspension", description = "A suspension in force between the two countries.")
public record SuspensionView(
        String id,

        @Schema(description = "The bloc whose organ decided")
        String by,

        @Schema(description = "The regimes it takes") List<String> suspends,

        @Schema(description = "TAKES, SPARES (these goods), STAYED (by a court) or a value added later")
        String effect,

        String text,
        RangeView inForce,
        List<GoodsView> exempt,

        @Schema(description = "The only goods it takes; empty for all")
        List<GoodsView> goods,

        List<RefusalView> refusedBy,
        List<StayView> stays,
        List<CitationView> citations) {}
