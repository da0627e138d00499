package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.http.RangeView;
import regional.law.Membership;

/** A country's belonging to a bloc. */
@Schema(
        name = "Membership",
        description = "A country's belonging to a bloc. Announcement, notice and effect are three different days; only"
                + " the last bounds `inForce`.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MembershipView(
        String country,
        String bloc,
        RangeView inForce,

        @Schema(
                description = "When its end (or, while it is open, the accession) was announced: a day, month, year or"
                        + " range of days, as precisely as it is known")
        @Nullable
        String announcedOn,

        @Schema(description = "When notice of it was given, or its ratification deposited; written like `announcedOn`")
        @Nullable
        String notifiedOn,

        @Nullable String note,
        @JsonUnwrapped EvidenceView evidence,

        @Schema(description = "Every standing of the country in the bloc, whatever day was asked about")
        List<StandingView> standings) {
    static MembershipView of(Membership membership, Showing showing) {
        return new MembershipView(
                membership.country().value(),
                membership.bloc().value(),
                RangeView.of(membership.inForce()),
                Showing.code(membership.announcedOn()),
                Showing.code(membership.notifiedOn()),
                showing.note(membership.note()),
                EvidenceView.of(
                        membership.confidence(),
                        membership.lastVerified(),
                        membership.openedBy(),
                        membership.closedBy(),
                        membership.citations(),
                        membership.disputes(),
                        showing),
                showing.facts().standings().stream()
                        .filter(standing -> standing.country().equals(membership.country())
                                && standing.bloc().equals(membership.bloc()))
                        .map(standing -> StandingView.of(standing, showing))
                        .toList());
    }
}
