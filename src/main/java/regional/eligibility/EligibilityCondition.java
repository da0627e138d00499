package regional.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.law.Citation;
import regional.law.Condition;
import regional.law.GoodsClass;
import regional.law.Shipment;
import regional.law.Text;

/** A condition of a regime, and whether the goods are known to meet it. */
@Schema(
        name = "EligibilityCondition",
        description = "A condition of a regime, and whether the goods are known to meet it.")
public record EligibilityCondition(
        Condition.Code code, ConditionStatus status, List<GoodsClass> goods, Text text, List<Citation> citations) {

    /** Whether goods are known to meet a condition. */
    public enum ConditionStatus {
        MET,
        UNMET,
        UNKNOWN;

        static ConditionStatus of(Condition condition, Shipment shipment) {
            return switch (shipment.meets(condition)) {
                case YES -> MET;
                case NO -> UNMET;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }

    static EligibilityCondition of(Condition condition, List<GoodsClass> goods, Shipment shipment) {
        return new EligibilityCondition(
                condition.code(),
                ConditionStatus.of(condition, shipment),
                goods,
                condition.text(),
                condition.citations());
    }
}
