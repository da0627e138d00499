package regional.dataset;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regional.law.Condition;
import regional.law.Document;
import regional.law.Facts;
import regional.law.Regime;
import regional.law.Term;

/** What makes a regime's schedule readable in one way. */
final class RegimeRules {
    static final List<DatasetRule> ALL = List.of(
            DatasetRule.of("no two regimes share a rank", RegimeRules::ranks),
            new DatasetRule("a term names classes of goods", RegimeRules::namesGoods),
            DatasetRule.of("one term at a time stands for the same goods and conditions", RegimeRules::standAlone),
            new DatasetRule("relief is over 0 and at most 100 percent", RegimeRules::relieves),
            new DatasetRule("approval, and no other condition, says under which regimes", RegimeRules::saysWhoApproves),
            new DatasetRule("a document is valid for a month or more", RegimeRules::lasts));

    private RegimeRules() {}

    /** Whether a percentage takes something, and no more than there is. */
    static boolean percentage(BigDecimal percent) {
        return percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static void ranks(Facts facts, DatasetRule.Violations violations) {
        Map<Integer, Regime> owners = new HashMap<>();
        for (Regime regime : facts.regimes()) {
            Regime owner = owners.putIfAbsent(regime.rank(), regime);
            if (owner != null) {
                violations.add(FactName.of(regime), "flaw.rank", String.valueOf(regime.rank()), FactName.of(owner));
            }
        }
    }

    private static void namesGoods(FactTree contents, DatasetRule.Violations violations) {
        contents.all(Term.class).stream()
                .filter(term -> term.value().goods().isEmpty())
                .forEach(term -> violations.add(term.place(), "flaw.noGoods"));
    }

    private static void standAlone(Facts facts, DatasetRule.Violations violations) {
        for (Regime regime : facts.regimes()) {
            List<Term> terms = regime.terms();
            for (int i = 0; i < terms.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Term one = terms.get(j);
                    Term other = terms.get(i);
                    if (!Collections.disjoint(one.goods(), other.goods())
                            && codes(one).equals(codes(other))
                            && TimeRules.overlap(one.inForce(), other.inForce())) {
                        violations.add(
                                FactName.part(FactName.of(regime), "terms[" + i + "]"),
                                "flaw.overlaps",
                                "terms[" + j + "]");
                    }
                }
            }
        }
    }

    private static Set<Condition.Code> codes(Term term) {
        return term.conditions().stream().map(Condition::code).collect(Collectors.toSet());
    }

    private static void relieves(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<Term> term : contents.all(Term.class)) {
            Stream.ofNullable(term.value().relief())
                    .filter(relief -> !percentage(relief))
                    .forEach(relief -> violations.add(term.place(), "flaw.percentage", relief.toPlainString()));
        }
    }

    private static void saysWhoApproves(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<Condition> condition : contents.all(Condition.class)) {
            boolean approval = condition.value().code() == Condition.Code.APPROVED;
            if (approval == condition.value().approvedUnder().isEmpty()) {
                violations.add(condition.place(), approval ? "flaw.approvalUnderNone" : "flaw.regimesOfNoApproval");
            }
        }
    }

    private static void lasts(FactTree contents, DatasetRule.Violations violations) {
        for (Occurrence<Document> document : contents.all(Document.class)) {
            Stream.ofNullable(document.value().validMonths())
                    .filter(months -> months < 1)
                    .forEach(months -> violations.add(document.place(), "flaw.validMonths", months));
        }
    }
}
