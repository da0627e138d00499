package regional.eligibility;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import regional.law.RegimeId;
import regional.law.Shipment;
import regional.rulebook.Decision;
import regional.rulebook.LevyFinding;
import regional.rulebook.MissingFact;
import regional.rulebook.Paper;
import regional.rulebook.RegimeRuling;
import regional.rulebook.Warning;

/** The parts of a decision that are compared, each as short texts. */
final class ComparableParts {
    static final String LEVIES = "levies";
    static final String RESTRICTIONS = "restrictions";
    static final String PASSAGE = "passage";

    private ComparableParts() {}

    static Map<String, List<String>> of(Decision decision) {
        List<RegimeRuling> regimes = decision.ruling().regimes();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put(PASSAGE, List.of(decision.passage().name()));
        parts.put("verdict", List.of(decision.ruling().verdict().name()));
        parts.put(
                "recommended",
                Stream.ofNullable(decision.ruling().recommended())
                        .map(RegimeId::value)
                        .toList());
        parts.put(
                "regimes",
                regimes.stream()
                        .map(regime ->
                                regime.regime().id() + " " + regime.status().name())
                        .toList());
        parts.put(
                "treatment",
                regimes.stream().flatMap(ComparableParts::treatment).toList());
        parts.put(
                "candidates",
                decision.candidates().stream()
                        .map(regime -> regime.id().value())
                        .toList());
        parts.put(
                "suspensions",
                decision.suspensions().stream()
                        .map(finding -> finding.suspension().id().value())
                        .toList());
        parts.put(
                RESTRICTIONS,
                decision.restrictions().stream()
                        .map(finding -> finding.restriction().id() + " "
                                + finding.hits().name())
                        .toList());
        parts.put(LEVIES, decision.levies().stream().map(ComparableParts::levy).toList());
        parts.put(
                "conditions",
                regimes.stream()
                        .flatMap(
                                regime -> conditions(regime, decision.question().shipment()))
                        .distinct()
                        .toList());
        parts.put(
                "documents",
                decision.papers().stream().map(ComparableParts::paper).toList());
        parts.put(
                "missingFacts",
                decision.missingFacts().stream().map(MissingFact::name).toList());
        parts.put("confidence", List.of(decision.confidence().name()));
        parts.put(
                "warnings",
                decision.warnings().stream().map(Warning::code).distinct().toList());
        return parts;
    }

    private static Stream<String> treatment(RegimeRuling regime) {
        return regime.treatment().entrySet().stream()
                .map(entry -> regime.regime().id() + " " + entry.getKey().name() + " " + plain(entry.getValue()));
    }

    private static Stream<String> conditions(RegimeRuling regime, Shipment shipment) {
        return regime.terms().stream()
                .flatMap(term -> term.conditions().stream())
                .map(condition -> regime.regime().id() + " " + condition.code().name() + " "
                        + EligibilityCondition.ConditionStatus.of(condition, shipment));
    }

    private static String paper(Paper paper) {
        String status = paper.code() + " " + paper.status().name();
        return paper.validity() == null
                ? status
                : status + " " + paper.validity().name();
    }

    private static String levy(LevyFinding finding) {
        BigDecimal percent = finding.percent();
        String status = finding.levy().id() + " " + finding.status().name();
        return percent == null ? status : status + " " + plain(percent);
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}
