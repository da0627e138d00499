package regional.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.Condition;
import regional.law.GoodsClass;
import regional.law.Regime;
import regional.law.Shipment;
import regional.law.Suspension;
import regional.law.Term;
import regional.law.Truth;
import regional.rulebook.RegimeRuling.RegimeStatus;

/**
 * A regime between two countries on some days: its terms in force, and the suspensions in force that name it.
 *
 * @param terms in force then, the best relief first
 */
record ApplicableRegime(Regime regime, List<Term> terms, List<SuspendedGoods> suspensions) {
    /** What the regime says of the shipment; {@code null} when it has no term for the goods class asked for. */
    @Nullable
    RegimeRuling rule(Shipment shipment, int code) {
        List<Term> standing = new ArrayList<>(3);
        List<Term> barred = new ArrayList<>(3);
        Map<GoodsClass, BigDecimal> treatment = new EnumMap<>(GoodsClass.class);
        boolean full = true;
        for (GoodsClass goods : GoodsClass.values()) {
            if (shipment.goods() == null || shipment.goods() == goods) {
                Term term = best(goods, shipment, barred);
                full &= term != null && term.full();
                if (term != null && !standing.contains(term)) {
                    standing.add(term);
                }
                if (term != null && term.relief() != null) {
                    treatment.put(goods, term.relief());
                }
            }
        }
        if (standing.isEmpty()) {
            return barred.isEmpty()
                    ? null
                    : new RegimeRuling(regime, RegimeStatus.CONDITION_UNMET, Map.of(), barred, List.of(), false);
        }
        List<Suspension> taking = taking(code);
        if (!taking.isEmpty()) {
            return new RegimeRuling(regime, RegimeStatus.SUSPENDED, Map.of(), standing, taking, false);
        }
        return regime.basis() == Basis.POLITICAL
                ? new RegimeRuling(regime, RegimeStatus.STATED, Map.of(), standing, List.of(), false)
                : new RegimeRuling(regime, RegimeStatus.APPLIES, treatment, standing, List.of(), full);
    }

    private @Nullable Term best(GoodsClass goods, Shipment shipment, List<Term> barred) {
        for (Term term : terms) {
            if (term.goods().contains(goods)) {
                if (!unmet(term, shipment)) {
                    return term;
                }
                if (!barred.contains(term)) {
                    barred.add(term);
                }
            }
        }
        return null;
    }

    private static boolean unmet(Term term, Shipment shipment) {
        for (Condition condition : term.conditions()) {
            if (shipment.meets(condition) == Truth.NO) {
                return true;
            }
        }
        return false;
    }

    private List<Suspension> taking(int code) {
        if (suspensions.isEmpty()) {
            return List.of();
        }
        return suspensions.stream()
                .filter(suspension -> suspension.takesTreatment(code))
                .map(SuspendedGoods::suspension)
                .toList();
    }
}
