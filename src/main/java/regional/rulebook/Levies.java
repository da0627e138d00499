package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Confidence;
import regional.law.Dated;
import regional.law.FactId;
import regional.law.GoodsClass;
import regional.law.Levy;
import regional.law.Question;
import regional.law.Truth;

/** Finds the levies in force, and whether a shipment owes them. */
final class Levies {
    private final List<Levy> all;
    private final Memberships memberships;
    private final SupportingFacts grounds;

    Levies(List<Levy> all, Memberships memberships, SupportingFacts grounds) {
        this.all = all;
        this.memberships = memberships;
        this.grounds = grounds;
    }

    List<LevyFinding> find(Question question) {
        List<LevyFinding> found = new ArrayList<>();
        for (Levy levy : all) {
            if (levy.inForce().on(question.on()) != Truth.NO) {
                found.add(finding(levy, question));
            }
        }
        return found;
    }

    /** The statuses of those that are not certainly not due. */
    static Map<FactId, Levy.Status> owed(List<LevyFinding> findings) {
        Map<FactId, Levy.Status> statuses = new TreeMap<>();
        for (LevyFinding finding : findings) {
            if (finding.status() != Levy.Status.NOT_DUE) {
                statuses.put(finding.levy().id(), finding.status());
            }
        }
        return statuses;
    }

    /** The days on which a levy, a rate or a rule of one turns. */
    Stream<LocalDate> turningPoints() {
        return all.stream()
                .flatMap(levy -> Stream.concat(Stream.of(levy), levy.parts().stream()))
                .map(Dated::inForce)
                .filter(Objects::nonNull)
                .flatMap(range -> range.turningPoints().stream());
    }

    private LevyFinding finding(Levy levy, Question question) {
        LocalDate on = question.on();
        SupportingFact ground = grounds.of(levy, on);
        Truth collected = memberships.includes(levy.collectedBy(), question.destination(), on);
        Levy.Rate rate = levy.rates().stream()
                .filter(candidate -> candidate.inForce().on(on) == Truth.YES)
                .findFirst()
                .orElse(null);
        if (collected == Truth.NO) {
            return new LevyFinding(levy, Levy.Status.NOT_DUE, rate, null, true, collected, ground.on(on));
        }
        Levy.Rule rule = rule(levy, question);
        Confidence confidence = ground.confidence();
        if (rule != null && rule.confidence() != null) {
            confidence = confidence.and(rule.confidence().on(on));
        }
        boolean sure = collected == Truth.YES && levy.inForce().on(on) == Truth.YES;
        Levy.Status status = Levy.Status.UNKNOWN;
        if (rule != null && (sure || rule.status() == Levy.Status.NOT_DUE)) {
            status = rule.status();
        }
        if (rate != null && status != Levy.Status.NOT_DUE) {
            confidence = confidence.and(rate.confidence().on(on));
        }
        return new LevyFinding(
                levy,
                status,
                rate,
                rule,
                rule != null || isRuled(levy, question),
                collected,
                ground.staleOn(on) ? confidence.stepDown() : confidence);
    }

    /** The rule that decides for the goods; {@code null} when a missing fact decides between rules. */
    private Levy.@Nullable Rule rule(Levy levy, Question question) {
        GoodsClass asked = question.shipment().goods();
        if (asked != null) {
            return rule(levy, question, asked);
        }
        Levy.Rule common = null;
        for (GoodsClass goods : GoodsClass.values()) {
            Levy.Rule rule = rule(levy, question, goods);
            if (rule == null || (common != null && common.status() != rule.status())) {
                return null;
            }
            common = common == null ? rule : common;
        }
        return common;
    }

    private Levy.@Nullable Rule rule(Levy levy, Question question, GoodsClass goods) {
        for (Levy.Rule rule : levy.rules()) {
            Truth speaks = speaks(rule, question, goods);
            if (speaks != Truth.NO) {
                return speaks == Truth.YES ? rule : null;
            }
        }
        return null;
    }

    /** Whether any rule may speak of the shipment: one that was published later may be the only one that did. */
    private boolean isRuled(Levy levy, Question question) {
        GoodsClass asked = question.shipment().goods();
        for (GoodsClass goods : GoodsClass.values()) {
            for (Levy.Rule rule : levy.rules()) {
                if ((asked == null || asked == goods) && speaks(rule, question, goods) != Truth.NO) {
                    return true;
                }
            }
        }
        return false;
    }

    private Truth speaks(Levy.Rule rule, Question question, GoodsClass goods) {
        LocalDate on = question.on();
        boolean ofTheGoods = (rule.goods().isEmpty() || rule.goods().contains(goods))
                && !(rule.originating() && question.shipment().foreign());
        if (!ofTheGoods) {
            return Truth.NO;
        }
        Truth inForce = rule.inForce() == null ? Truth.YES : rule.inForce().on(on);
        return inForce.and(memberships.includes(rule.origin(), question.origin(), on))
                .and(memberships.includes(rule.destination(), question.destination(), on));
    }
}
