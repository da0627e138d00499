package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.http.CitationView;
import regional.http.RangeView;
import regional.law.ConfidenceOverTime;
import regional.law.InForce;
import regional.law.Levy;

/** Who pays a levy, or does not. */
@Schema(name = "LevyRule", description = "Who pays a levy, or does not.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevyRuleView(
        PartyView origin,
        PartyView destination,

        @Schema(description = "The goods classes it speaks of; empty for all")
        List<String> goods,

        @Schema(description = "True when it speaks only of goods that originate in the country of origin")
        boolean originating,

        @Schema(description = "Absent when it holds as long as the levy") @Nullable
        RangeView inForce,

        @Schema(description = "DUE, NOT_DUE, DISPUTED, UNKNOWN or a value added later")
        String status,

        String reason,

        @Schema(description = "As that of the levy; absent when it is the levy's") @Nullable
        String confidence,

        @Nullable List<ConfidenceStepView> confidenceSteps,
        String openedBy,
        List<CitationView> citations) {
    static LevyRuleView of(Levy.Rule rule, Showing showing) {
        InForce inForce = rule.inForce();
        ConfidenceOverTime confidence = rule.confidence();
        return new LevyRuleView(
                PartyView.of(rule.origin()),
                PartyView.of(rule.destination()),
                Showing.codes(rule.goods()),
                rule.originating(),
                inForce == null ? null : RangeView.of(inForce),
                rule.status().name(),
                showing.say(rule.reason()),
                confidence == null ? null : showing.level(confidence),
                confidence == null ? null : ConfidenceStepView.of(confidence),
                rule.openedBy().value(),
                showing.cite(rule.citations()));
    }
}
