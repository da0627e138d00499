package regional.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.law.BlocId;
import regional.law.Citation;
import regional.law.FactId;
import regional.law.Goods;
import regional.law.InForce;
import regional.law.RegimeId;
import regional.law.Suspension;
import regional.law.Text;
import regional.rulebook.SuspensionFinding;

/** A suspension in force between the two countries. */
@Schema(name = "EligibilitySuspension", description = "A suspension in force between the two countries.")
public record EligibilitySuspension(
        FactId id,

        @Schema(description = "The bloc whose organ decided")
        BlocId by,

        Suspension.Effect effect,

        SuspensionFinding.Status status,

        @Schema(description = "The regimes it takes") List<RegimeId> suspends,

        Text text,
        InForce inForce,
        List<Goods> exempt,

        @Schema(description = "The only goods it takes; empty for all")
        List<Goods> products,

        List<Suspension.Refusal> refusedBy,
        List<Suspension.Stay> stays,
        List<Citation> citations) {
    /**
     * The suspension.
     *
     * @param regimes those between the two countries, all of which a total suspension takes
     */
    static EligibilitySuspension of(SuspensionFinding finding, List<RegimeId> regimes) {
        Suspension suspension = finding.suspension();
        return new EligibilitySuspension(
                suspension.id(),
                suspension.by(),
                suspension.effect(),
                finding.status(),
                suspension.total() ? regimes : suspension.suspends(),
                suspension.text(),
                suspension.inForce(),
                suspension.exempt(),
                suspension.products(),
                suspension.refusedBy(),
                suspension.stays(),
                suspension.citations());
    }
}
