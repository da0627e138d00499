package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.CitationView;
import regional.answer.GoodsView;
import regional.answer.RangeView;

/** A restriction that can hit goods between the two countries. */
@Schema(name = "EligibilityRestriction", description = "A restriction that can hit goods between the two countries.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestrictionView(
        String id,

        @Schema(description = "EXPORT_BAN, IMPORT_BAN, BORDER_CLOSURE or a value added later")
        String kind,

        String by,

        @Schema(
                description = "Whether it hits this shipment: YES, NO (the goods are outside), UNKNOWN or a value added"
                        + " later")
        String hits,

        @Schema(description = "For a closed border: LAND or another mode") @Nullable
        String mode,

        String text,
        @Schema(description = "The goods; empty for all") List<GoodsView> products,

        @Schema(description = "Countries that it spares, by country code or bloc")
        List<String> exempt,

        RangeView inForce,

        @Schema(description = "The first day on which it is no longer certain that it goes on") @Nullable
        LocalDate certainUntil,

        String confidence,
        List<CitationView> citations) {}
