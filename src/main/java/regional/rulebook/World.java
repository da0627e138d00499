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
    Outcome outcome(Shipment shipment) {
        List<RegimeRuling> rulings = new ArrayList<>(offers.size());
        RegimeId recommended = null;
        for (ApplicableRegime offer : offers) {
            RegimeRuling ruling = offer.rule(shipment);
            if (ruling != null) {
                rulings.add(ruling);
                recommended = recommended == null && ruling.applies()
                        ? ruling.regime().id()
                        : recommended;
            }
        }
        return new Outcome(verdict(rulings), rulings, recommended);
    }

    private static Verdict verdict(List<RegimeRuling> rulings) {
        Verdict verdict = Verdict.NO_PREFERENCE;
        for (RegimeRuling ruling : rulings) {
            Verdict alone = alone(ruling);
            verdict = alone != null && alone.compareTo(verdict) < 0 ? alone : verdict;
        }
        return verdict;
    }

    private static @Nullable Verdict alone(RegimeRuling ruling) {
        return switch (ruling.status()) {
            case CONDITION_UNMET -> null;
            case SUSPENDED -> Verdict.SUSPENDED;
            case APPLIES ->
                switch (ruling.regime().basis()) {
                    case TREATY -> ruling.full() ? Verdict.FREE_MOVEMENT : partial(ruling);
                    case GRANT -> ruling.full() ? Verdict.PRIVILEGE : partial(ruling);
                    case POLITICAL -> Verdict.STATUS_QUO;
                    case CANDIDATE -> null;
                };
        };
    }

    private static @Nullable Verdict partial(RegimeRuling ruling) {
        return ruling.treatment().isEmpty() ? null : Verdict.PARTIAL;
    }
}
