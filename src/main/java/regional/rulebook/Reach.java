package regional.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import regional.law.Document;
import regional.law.Suspension;
import regional.rulebook.MissingFact.Part;

/**
 * The parts of an answer that facts of the goods can change at all, by what was found between the two countries on the day.
 *
 * @param goods what the goods class can
 * @param codes what a code can
 * @param origin what can turn on whether they originate where they are sent from
 * @param terms what can turn on the conditions of terms: approvals and special regimes
 * @param modes what the mode of transport can
 */
record Reach(Set<Part> goods, Set<Part> codes, Set<Part> origin, Set<Part> terms, Set<Part> modes) {
    static Reach of(Findings asked) {
        Set<Part> ofTerms = EnumSet.of(Part.VERDICT, Part.DOCUMENTS);
        Set<Part> goods = EnumSet.of(Part.VERDICT, Part.LEVIES, Part.DOCUMENTS);
        Set<Part> origin = EnumSet.allOf(Part.class);
        if (asked.law() == null) {
            goods.remove(Part.LEVIES);
            origin.remove(Part.LEVIES);
        }
        return new Reach(goods, codes(asked), origin, ofTerms, modes(asked));
    }

    private static Set<Part> codes(Findings asked) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        boolean suspended = false;
        boolean barred = false;
        for (SuspensionFinding finding : asked.measures().suspensions()) {
            Suspension suspension = finding.suspension();
            suspended |=
                    !suspension.products().isEmpty() || !suspension.exempt().isEmpty();
        }
        for (RestrictionFinding finding : asked.measures().restrictions()) {
            barred |= !finding.restriction().products().isEmpty();
        }
        if (suspended) {
            parts.add(Part.VERDICT);
        }
        if (suspended || barred) {
            parts.add(Part.PASSAGE);
        }
        if (suspended || listed(asked)) {
            parts.add(Part.DOCUMENTS);
        }
        return parts;
    }

    /** Whether a paper is only for some goods. */
    private static boolean listed(Findings asked) {
        for (Papers.Asking asking : asked.requirements()) {
            if (!asking.goods().isEmpty()) {
                return true;
            }
        }
        for (RegimeRuling regime : asked.ruling().regimes()) {
            for (var term : regime.terms()) {
                for (Document document : term.documents()) {
                    if (!document.products().isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Set<Part> modes(Findings asked) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        List<RestrictionFinding> restrictions = asked.measures().restrictions();
        if (restrictions.stream()
                .anyMatch(finding -> !finding.restriction().modes().isEmpty())) {
            parts.add(Part.PASSAGE);
        }
        if (asked.requirements().stream()
                .anyMatch(asking -> !asking.requirement().modes().isEmpty())) {
            parts.add(Part.DOCUMENTS);
        }
        return parts;
    }
}
