package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.http.GoodsView;
import regional.http.RangeView;
import regional.http.RefusalView;
import regional.http.StayView;
import regional.law.Suspension;

/** What takes regimes away between a state and the members of a bloc for a while. */
@Schema(
        name = "Suspension",
        description = "What takes regimes away between a state and the members of a bloc for a while, in both"
                + " directions (sanctions).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuspensionView(
        String id,

        @Schema(description = "The bloc whose organ decided")
        String by,

        @Schema(description = "The state it is aimed at") String target,

        @Schema(description = "The regimes it takes; empty when it stops all trade and so takes every regime")
        List<String> suspends,

        String text,
        RangeView inForce,

        @Schema(description = "Goods that it spares") List<GoodsView> exempt,

        @Schema(description = "The only goods it takes; empty for all")
        List<GoodsView> goods,

        List<RefusalView> refusedBy,
        List<StayView> stays,
        @JsonUnwrapped EvidenceView evidence) {
    static SuspensionView of(Suspension suspension, Showing showing) {
        return new SuspensionView(
                suspension.id().value(),
                suspension.by().value(),
                suspension.target().value(),
                Showing.codes(suspension.suspends()),
                showing.say(suspension.text()),
                RangeView.of(suspension.inForce()),
                GoodsView.all(suspension.exempt(), showing),
                GoodsView.all(suspension.goods(), showing),
                RefusalView.all(suspension, showing),
                StayView.all(suspension, showing),
                EvidenceView.of(
                        suspension.confidence(),
                        suspension.lastVerified(),
                        suspension.openedBy(),
                        suspension.closedBy(),
                        suspension.citations(),
                        suspension.disputes(),
                        showing));
    }
}
