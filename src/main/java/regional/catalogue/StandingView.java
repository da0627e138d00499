package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.http.RangeView;
import regional.law.Standing;

/** A state within or beside membership that gives or takes no trade right. */
@Schema(
        name = "Standing",
        description = "A state within or beside membership that gives or takes no trade right; it needs no membership.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingView(
        @Schema(
                description =
                        "SUSPENDED_FROM_ORGANS, ASSOCIATION_SIGNED, APPLICANT, CONFEDERATION or another value; the"
                                + " set is open")
        String kind,

        String country,
        String bloc,

        @Schema(description = "Absent for what was signed and never came into force") @Nullable
        RangeView inForce,

        @Schema(
                description = "For what was signed only: a day, month, year or range of days, as precisely as it is"
                        + " known")
        @Nullable
        String signedOn,

        @Schema(description = "The organ that decided, in words") @Nullable
        String decidedBy,

        String text,
        @JsonUnwrapped EvidenceView evidence) {
    static StandingView of(Standing standing, Showing showing) {
        return new StandingView(
                standing.kind(),
                standing.country().value(),
                standing.bloc().value(),
                standing.inForce() == null ? null : RangeView.of(standing.inForce()),
                Showing.code(standing.signedOn()),
                standing.decidedBy(),
                showing.say(standing.text()),
                EvidenceView.of(
                        standing.confidence(),
                        standing.lastVerified(),
                        standing.openedBy(),
                        standing.closedBy(),
                        standing.citations(),
                        standing.disputes(),
                        showing));
    }
}
