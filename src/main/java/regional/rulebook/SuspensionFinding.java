package regional.rulebook;

import java.util.List;
import regional.law.Suspension;
import regional.law.Truth;

/**
 * A suspension in force between the two countries on the day.
 *
 * @param status what it does to the shipment
 * @param between whether it certainly stands between the two on the day; never NO
 * @param refusals of one of the two states to apply it on the day
 */
public record SuspensionFinding(
        Suspension suspension, Status status, Truth between, List<Suspension.Refusal> refusals) {
    /** Takes the regimes it names; spares these goods; is stayed by a court. */
    public enum Status {
        TAKES,
        SPARES,
        STAYED
    }

    public SuspensionFinding {
        refusals = List.copyOf(refusals);
    }

    /** Whether it stops trade itself, and no court stays it. */
    public boolean embargo() {
        return suspension.effect() == Suspension.Effect.TRADE_STOPPED && status != Status.STAYED;
    }
}
