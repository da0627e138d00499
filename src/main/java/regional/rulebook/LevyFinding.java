package regional.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import regional.law.Confidence;
import regional.law.Levy;
import regional.law.Truth;

/**
 * A levy in force on the day, and whether the shipment owes it.
 *
 * @param rate in percent of the levy's base; {@code null} when the rate of that day is not known
 * @param rule the rule that decides; {@code null} when the destination does not collect the levy or a fact is missing
 * @param ruled false where no rule that was published by then speaks of the shipment
 * @param collected whether the destination collects it
 */
public record LevyFinding(
        Levy levy,
        Levy.Status status,
        Levy.@Nullable Rate rate,
        Levy.@Nullable Rule rule,
        boolean ruled,
        Truth collected,
        Confidence confidence) {
    /** The rate in percent of the base. */
    public @Nullable BigDecimal percent() {
        return rate == null ? null : rate.percent();
    }
}
