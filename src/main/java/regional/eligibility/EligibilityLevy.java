package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.FactId;
import regional.law.Levy;
import regional.law.Question;
import regional.law.Truth;
import regional.rulebook.LevyFinding;

/** A levy in force on the day, and whether the shipment owes it. */
@Schema(name = "EligibilityLevy", description = "A levy in force on the day, and whether the shipment owes it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityLevy(
        FactId id,

        Levy.Status status,

        @Schema(description = "In percent of the base; absent when it is not known") @Nullable
        BigDecimal rate,

        @Schema(description = "What the rate is taken of, such as CUSTOMS_VALUE")
        String base,

        String reason,
        Confidence confidence,
        List<Citation> citations) {
    static EligibilityLevy of(LevyFinding finding, Question question, Sentences sentences) {
        Levy levy = finding.levy();
        Levy.Rule rule = finding.rule();
        return new EligibilityLevy(
                levy.id(),
                finding.status(),
                finding.percent(),
                levy.base(),
                reason(finding, question, sentences),
                finding.confidence(),
                rule == null || finding.collected() == Truth.NO ? levy.citations() : rule.citations());
    }

    private static String reason(LevyFinding finding, Question question, Sentences sentences) {
        Levy.Rule rule = finding.rule();
        String levy = sentences.say(finding.levy().name());
        if (finding.collected() == Truth.NO) {
            return sentences.say("levy.notCollected", question.destination(), levy);
        }
        if (rule == null) {
            return sentences.say(finding.ruled() ? "levy.missingFact" : "levy.noRule", levy);
        }
        return finding.status() == rule.status()
                ? sentences.say(rule.reason(), question)
                : sentences.say("levy.imprecise", levy);
    }
}
