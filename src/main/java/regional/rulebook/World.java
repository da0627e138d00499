package regional.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Shipment;

/**
 * The law between two countries on some days, if everything uncertain is settled in one way.
 *
 * @param offers the regimes between the two, by rank
 * @param candidates regimes that may apply and are unproven; none where a treaty regime stands between the two
 */
record World(List<ApplicableRegime> offers, List<Regime> candidates) {
    /** The outcome for the shipment: the first verdict that fits. */
    Outcome outcome(Shipment shipment, int code) {
        List<RegimeRuling> rulings = new ArrayList<>(offers.size());
        Verdict verdict = Verdict.NO_PREFERENCE;
        for (ApplicableRegime offer : offers) {
            RegimeRuling ruling = offer.rule(shipment, code);
            if (ruling != null) {
                rulings.add(ruling);
                Verdict alone = ruling.alone();
                verdict = alone != null && alone.compareTo(verdict) < 0 ? alone : verdict;
            }
        }
        return new Outcome(verdict, rulings, recommended(rulings, verdict));
    }

    /** The first that by itself gives the verdict and can be claimed at customs. */
    private static @Nullable RegimeId recommended(List<RegimeRuling> rulings, Verdict verdict) {
        for (RegimeRuling ruling : rulings) {
            if (ruling.applies() && ruling.alone() == verdict) {
                return ruling.regime().id();
            }
        }
        return null;
    }
}
