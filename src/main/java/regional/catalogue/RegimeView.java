package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.http.RangeView;
import regional.law.Regime;

/** A preferential trade arrangement, with its schedule. */
@Schema(name = "Regime", description = "A preferential trade arrangement, with its schedule.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegimeView(
        String id,
        String name,

        @Schema(description = "The blocs whose law it rests on")
        List<String> law,

        @Schema(
                description = "TREATY, GRANT (one-sided, revocable), POLITICAL (stated, not in customs law), CANDIDATE"
                        + " (may apply, unproven) or a value added later")
        String basis,

        @Schema(description = "Its place among regimes that stand together; the lowest is recommended")
        int rank,

        @Schema(description = "Who the goods may come from") PartyView origin,
        @Schema(description = "Who gives the treatment") PartyView destination,
        RangeView inForce,
        String text,

        @Schema(description = "Its schedule, all of history, whatever day was asked about")
        List<TermView> terms,

        @JsonUnwrapped EvidenceView evidence) {
    static RegimeView of(Regime regime, Showing showing) {
        return new RegimeView(
                regime.id().value(),
                showing.say(regime.name()),
                Showing.codes(regime.law()),
                regime.basis().name(),
                regime.rank(),
                PartyView.of(regime.origin()),
                PartyView.of(regime.destination()),
                RangeView.of(regime.inForce()),
                showing.say(regime.text()),
                regime.terms().stream()
                        .map(term -> TermView.of(term, regime.lastVerified(), showing))
                        .toList(),
                EvidenceView.of(
                        regime.confidence(),
                        regime.lastVerified(),
                        regime.openedBy(),
                        regime.closedBy(),
                        regime.citations(),
                        regime.disputes(),
                        showing));
    }
}
