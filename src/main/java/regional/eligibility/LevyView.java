package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.CitationView;

/** A levy in force on the day, and whether the shipment owes it. */
@Schema(name = "EligibilityLevy", description = "A levy in force on the day, and whether the shipment owes it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevyView(
        String id,

        @Schema(description = "DUE, NOT_DUE, DISPUTED, UNKNOWN (a missing fact decides) or a value added later")
        String status,

        @Schema(description = "In percent of the base; absent when it is not known") @Nullable
        BigDecimal rate,

        @Schema(description = "What the rate is taken of, such as CUSTOMS_VALUE")
        String base,

        String reason,
        String confidence,
        List<CitationView> citations) {}
