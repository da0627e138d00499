package regional.rulebook;

import java.util.List;
import regional.law.Confidence;
import regional.law.CountryCode;
import regional.law.Restriction;

/**
 * A restriction that can hit goods between the two countries on the day.
 *
 * @param partner the other side of what its state restricts
 * @param hits NO_HIT when the goods or the mode of transport are outside
 * @param reasons why it is not certain; empty unless MAY_HIT
 * @param doubts the disputes over whether it spares the partner
 */
public record RestrictionFinding(
        Restriction restriction,
        CountryCode partner,
        Hit hits,
        List<Hit.Reason> reasons,
        Confidence confidence,
        List<Restriction.Doubt> doubts) {
    public RestrictionFinding {
        reasons = List.copyOf(reasons);
        doubts = List.copyOf(doubts);
    }

    /** Whether more digits of the code could settle it. */
    public boolean dependsOnCode() {
        return hits == Hit.MAY_HIT && reasons.contains(Hit.Reason.HS);
    }
}
