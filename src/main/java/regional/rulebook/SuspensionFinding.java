package regional.rulebook;

import regional.law.Suspension;

/**
 * A suspension in force between the two countries on the day.
 *
 * @param effect what it does to the shipment
 */
public record SuspensionFinding(Suspension suspension, Effect effect) {
    /** Takes the regimes it names; spares these goods; is stayed by a court. */
    public enum Effect {
        TAKES,
        SPARES,
        STAYED
    }
}
