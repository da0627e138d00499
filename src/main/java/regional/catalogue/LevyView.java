package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.http.RangeView;
import regional.law.Levy;

/** A charge at the border that is not customs duty. */
@Schema(name = "Levy", description = "A charge at the border that is not customs duty.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevyView(
        String id,
        String name,

        @Schema(description = "The blocs whose law it rests on")
        List<String> law,

        @Schema(description = "The destinations that collect it")
        PartyView collectedBy,

        @Schema(description = "What the rate is taken of, such as CUSTOMS_VALUE; the set is open")
        String base,

        String text,
        RangeView inForce,
        List<LevyRateView> rates,

        @Schema(description = "Who pays, in order: the first that fits decides")
        List<LevyRuleView> rules,

        @JsonUnwrapped EvidenceView evidence) {
    static LevyView of(Levy levy, Showing showing) {
        return new LevyView(
                levy.id().value(),
                showing.say(levy.name()),
                Showing.codes(levy.law()),
                PartyView.of(levy.collectedBy()),
                levy.base(),
                showing.say(levy.text()),
                RangeView.of(levy.inForce()),
                levy.rates().stream()
                        .map(rate -> LevyRateView.of(rate, showing))
                        .toList(),
                levy.rules().stream()
                        .map(rule -> LevyRuleView.of(rule, showing))
                        .toList(),
                EvidenceView.of(
                        levy.confidence(),
                        levy.lastVerified(),
                        levy.openedBy(),
                        levy.closedBy(),
                        levy.citations(),
                        levy.disputes(),
                        showing));
    }
}
