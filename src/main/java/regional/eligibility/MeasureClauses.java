package regional.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import regional.law.Mode;
import regional.law.Restriction;
import regional.law.Shipment;
import regional.rulebook.Hit;
import regional.rulebook.Passage;
import regional.rulebook.RestrictionFinding;
import regional.rulebook.SuspensionFinding;

/** Puts what stands in the way of goods into clauses. */
final class MeasureClauses {
    private static final List<Passage> TOLD =
            List.of(Passage.PROHIBITED, Passage.POSSIBLY_PROHIBITED, Passage.PERMIT_REQUIRED);

    private final Sentences sentences;
    private final Shipment shipment;
    private final GoodsWords goods;
    private final EmbargoClauses embargoes;

    /** A clause, and how many measures it tells of. */
    record Clause(String words, int measures) {}

    /**
     * @param shipment with a code that exists
     * @param most how many goods of a measure are named
     */
    MeasureClauses(Sentences sentences, Shipment shipment, int most) {
        this.sentences = sentences;
        this.shipment = shipment;
        this.goods = new GoodsWords(sentences, most);
        this.embargoes = new EmbargoClauses(sentences, shipment.hs(), goods);
    }

    /** In the order in which they are told: embargoes, what hits, what may hit, permits; what hangs on the goods is told apart. */
    List<Clause> all(List<SuspensionFinding> suspensions, List<RestrictionFinding> restrictions) {
        List<Clause> all = new ArrayList<>(embargoes.of(suspensions));
        for (Passage passage : TOLD) {
            for (RestrictionFinding finding : restrictions) {
                if (Passage.of(finding) == passage) {
                    all.add(clause(finding, finding.reasons()));
                }
            }
        }
        return all;
    }

    /** Those that are or may be what the passage says; that they hang on the goods is not repeated where it says so. */
    List<Clause> alike(Passage passage, List<SuspensionFinding> suspensions, List<RestrictionFinding> restrictions) {
        List<Clause> all = new ArrayList<>(embargoes.of(suspensions));
        restrictions.forEach(finding -> all.add(clause(
                finding,
                finding.reasons().stream()
                        .filter(reason -> passage != Passage.DEPENDS_ON_GOODS || reason != Hit.Reason.HS)
                        .toList())));
        return all;
    }

    private Clause clause(RestrictionFinding finding, List<Hit.Reason> reasons) {
        return new Clause(
                sentences.open(
                        words(finding),
                        reasons.stream().map(reason -> reason(reason, finding)).toList()),
                1);
    }

    private String words(RestrictionFinding finding) {
        Restriction restriction = finding.restriction();
        String when = sentences.when(restriction.inForce());
        if (restriction.kind() == Restriction.Kind.BORDER_CLOSURE) {
            return closure(finding, when);
        }
        String words = sentences.say(
                "measure." + restriction.kind(),
                restriction.by(),
                goods.listed(restriction.products(), shipment.hs()),
                when);
        return restriction.modes().isEmpty() ? words : sentences.say("measure.modes", words, modes(restriction));
    }

    private String closure(RestrictionFinding finding, String when) {
        Restriction restriction = finding.restriction();
        String key = (restriction.partners().countries().isEmpty() ? "closure" : "closure.partner")
                + (restriction.modes().isEmpty() ? "" : ".modes");
        String words = sentences.say(key, restriction.by(), finding.partner(), when, modes(restriction));
        return restriction.products().isEmpty()
                ? words
                : sentences.say("closure.goods", words, goods.listed(restriction.products(), shipment.hs()));
    }

    private String modes(Restriction restriction) {
        return restriction.modes().stream()
                .map(Mode::name)
                .map(mode -> sentences.say("mode." + mode))
                .collect(Collectors.joining(", "));
    }

    private String reason(Hit.Reason reason, RestrictionFinding finding) {
        boolean given = switch (reason) {
            case HS -> shipment.hs() != null;
            case MODE -> shipment.mode() != null;
            case DAY, END_UNKNOWN, WIDER_CODE, EXEMPTION_DISPUTED, ORIGINATING -> true;
        };
        return sentences.say("reason." + reason + (given ? "" : ".missing"), finding.partner());
    }
}
