package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.http.CitationView;
import regional.http.GoodsView;
import regional.http.RangeView;
import regional.law.Restriction;

/** What a shipper trips over though the regime stands. */
@Schema(name = "Restriction", description = "What a shipper trips over though the regime stands.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestrictionView(
        String id,

        @Schema(description = "EXPORT_BAN, IMPORT_BAN, BORDER_CLOSURE (works both ways) or a value added later")
        String kind,

        @Schema(description = "The state that restricts") String by,

        @Schema(description = "Whom it restricts trade with")
        PartyView partners,

        @Schema(description = "Partners that it spares; for an import ban, for goods that originate there")
        List<PartyView> exempt,

        @Schema(description = "Partners of whom it is disputed whether they are spared")
        List<DoubtView> doubtful,

        @Schema(description = "For a closed border: LAND or another mode") @Nullable
        String mode,

        @Schema(description = "The goods; empty for all") List<GoodsView> products,
        String text,
        RangeView inForce,

        @Schema(description = "The first day on which it is no longer certain that it goes on") @Nullable
        LocalDate certainUntil,

        @JsonUnwrapped EvidenceView evidence) {
    /** A dispute over whether some partners are spared. */
    @Schema(name = "Doubt", description = "A dispute over whether some partners are spared.")
    public record DoubtView(PartyView partners, RangeView inForce, String text, List<CitationView> citations) {
        static DoubtView of(Restriction.Doubt doubt, Showing showing) {
            return new DoubtView(
                    PartyView.of(doubt.partners()),
                    RangeView.of(doubt.inForce()),
                    showing.say(doubt.text()),
                    showing.cite(doubt.citations()));
        }
    }

    static RestrictionView of(Restriction restriction, Showing showing) {
        return new RestrictionView(
                restriction.id().value(),
                restriction.kind().name(),
                restriction.by().value(),
                PartyView.of(restriction.partners()),
                restriction.exempt().stream().map(PartyView::of).toList(),
                restriction.doubtful().stream()
                        .map(doubt -> DoubtView.of(doubt, showing))
                        .toList(),
                restriction.mode(),
                GoodsView.all(restriction.products(), showing),
                showing.say(restriction.text()),
                RangeView.of(restriction.inForce()),
                restriction.certainUntil(),
                EvidenceView.of(
                        restriction.confidence(),
                        restriction.lastVerified(),
                        restriction.openedBy(),
                        restriction.closedBy(),
                        restriction.citations(),
                        restriction.disputes(),
                        showing));
    }
}
