package regional.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Confidence;
import regional.law.GoodsClass;
import regional.law.Levy;
import regional.law.Truth;

/**
 * A levy in force between two countries on some days, or perhaps in force, of whatever goods.
 *
 * @param collected whether the destination collects it
 * @param sure whether it is certainly in force, and collected
 * @param rate the rate then; {@code null} when it is not known
 * @param speaks whether each of its rules speaks of the two countries
 */
record PairLevy(Levy levy, Truth collected, boolean sure, Levy.@Nullable Rate rate, List<Truth> speaks) {
    PairLevy {
        speaks = List.copyOf(speaks);
    }

    /**
     * What the levy says of goods of a class.
     *
     * @param rule the rule that decides; {@code null} when the destination does not collect it or a fact is missing
     * @param ruled false where no rule that was published by then speaks of the goods
     */
    record Said(PairLevy of, Levy.Status status, Levy.@Nullable Rule rule, boolean ruled) {
        LevyFinding finding(SupportingFact ground, LocalDate on) {
            Levy levy = of.levy;
            if (of.collected == Truth.NO) {
                return new LevyFinding(levy, status, of.rate, null, ruled, of.collected, ground.on(on));
            }
            Confidence confidence = ground.confidence();
            if (rule != null && rule.confidence() != null) {
                confidence = confidence.and(rule.confidence().on(on));
            }
            if (of.rate != null && status != Levy.Status.NOT_DUE) {
                confidence = confidence.and(of.rate.confidence().on(on));
            }
            return new LevyFinding(
                    levy,
                    status,
                    of.rate,
                    rule,
                    ruled,
                    of.collected,
                    ground.staleOn(on) ? confidence.stepDown() : confidence);
        }
    }

    /**
     * What it says of goods.
     *
     * @param foreign whether they are known not to originate in the country of origin
     */
    Said said(@Nullable GoodsClass goods, boolean foreign) {
        if (collected == Truth.NO) {
            return new Said(this, Levy.Status.NOT_DUE, null, true);
        }
        Levy.Rule rule = goods == null ? commonRule(foreign) : rule(goods, foreign);
        Levy.Status status = Levy.Status.UNKNOWN;
        if (rule != null && (sure || rule.status() == Levy.Status.NOT_DUE)) {
            status = rule.status();
        }
        return new Said(this, status, rule, rule != null || isRuled(goods, foreign));
    }

    /** The rule that decides for goods of any class; {@code null} when the class decides between rules. */
    private Levy.@Nullable Rule commonRule(boolean foreign) {
        Levy.Rule common = null;
        for (GoodsClass goods : GoodsClass.values()) {
            Levy.Rule rule = rule(goods, foreign);
            if (rule == null || (common != null && common.status() != rule.status())) {
                return null;
            }
            common = common == null ? rule : common;
        }
        return common;
    }

    private Levy.@Nullable Rule rule(GoodsClass goods, boolean foreign) {
        for (int i = 0; i < speaks.size(); i++) {
            Truth speaks = speaks(i, goods, foreign);
            if (speaks != Truth.NO) {
                return speaks == Truth.YES ? levy.rules().get(i) : null;
            }
        }
        return null;
    }

    /** Whether any rule may speak of the goods: one that was published later may be the only one that did. */
    private boolean isRuled(@Nullable GoodsClass asked, boolean foreign) {
        for (GoodsClass goods : GoodsClass.values()) {
            for (int i = 0; i < speaks.size(); i++) {
                if ((asked == null || asked == goods) && speaks(i, goods, foreign) != Truth.NO) {
                    return true;
                }
            }
        }
        return false;
    }

    private Truth speaks(int place, GoodsClass goods, boolean foreign) {
        Levy.Rule rule = levy.rules().get(place);
        boolean ofTheGoods =
                (rule.goods().isEmpty() || rule.goods().contains(goods)) && !(rule.originating() && foreign);
        return ofTheGoods ? speaks.get(place) : Truth.NO;
    }
}
