package regional.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Shipment;

/**
 * What stands in the way of goods between two countries on some days, or may, whatever the goods.
 *
 * @param surveyed {@code null} where the measures of some side were not looked up
 */
record PairMeasures(
        List<PairSuspension> suspensions,
        List<PairRestriction> restrictions,
        @Nullable Surveyed surveyed) {
    /** Before the first day covered. */
    static final PairMeasures NONE = new PairMeasures(List.of(), List.of(), null);

    PairMeasures {
        suspensions = List.copyOf(suspensions);
        restrictions = List.copyOf(restrictions);
    }

    List<SuspensionFinding> suspensions(int code) {
        if (suspensions.isEmpty()) {
            return List.of();
        }
        List<SuspensionFinding> found = new ArrayList<>(suspensions.size());
        for (PairSuspension suspension : suspensions) {
            found.add(suspension.finding(code));
        }
        return found;
    }

    /** Whether such goods may go, the first that fits. */
    Passage passage(Shipment shipment, int code) {
        Passage first = surveyed == null ? Passage.NOT_SURVEYED : Passage.NONE_KNOWN;
        for (int i = 0; i < restrictions.size(); i++) {
            PairRestriction restriction = restrictions.get(i);
            if (restriction.canHit(shipment)) {
                first = first.or(restriction.passage(shipment, code));
            }
        }
        for (int i = 0; i < suspensions.size(); i++) {
            first = first.or(suspensions.get(i).passage(code));
        }
        return first;
    }
}
