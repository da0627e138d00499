package regional.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Suspension;
import regional.law.Truth;

/**
 * A suspension that stands between two countries on some days, or may, of whatever goods.
 *
 * @param between whether it certainly stands between the two; never NO
 * @param stayed whether a court stays it
 * @param refusals of one of the two states to apply it
 */
record PairSuspension(SuspendedGoods goods, Truth between, boolean stayed, List<Suspension.Refusal> refusals) {
    PairSuspension {
        refusals = List.copyOf(refusals);
    }

    SuspensionFinding finding(int code) {
        SuspensionFinding.Status taking =
                goods.takesTreatment(code) ? SuspensionFinding.Status.TAKES : SuspensionFinding.Status.SPARES;
        return new SuspensionFinding(
                goods.suspension(), stayed ? SuspensionFinding.Status.STAYED : taking, between, refusals);
    }

    /** What it makes of the passage alone; {@code null} where it is no embargo, or spares the goods. */
    @Nullable
    Passage passage(int code) {
        if (stayed || goods.suspension().effect() != Suspension.Effect.TRADE_STOPPED) {
            return null;
        }
        boolean certain = between == Truth.YES && refusals.isEmpty();
        return Passage.of(
                goods.takes(code),
                certain,
                !goods.products().isEmpty() && goods.products().open(code));
    }
}
