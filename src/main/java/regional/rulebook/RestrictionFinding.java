package regional.rulebook;

import java.util.List;
import regional.law.Confidence;
import regional.law.Restriction;
import regional.law.Truth;

/**
 * A restriction that can hit goods between the two countries on the day.
 *
 * @param hits whether it hits this shipment; NO when the goods are outside
 * @param doubts the disputes over whether it spares the partner
 */
public record RestrictionFinding(
        Restriction restriction, Truth hits, Confidence confidence, List<Restriction.Doubt> doubts) {}
