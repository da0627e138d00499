package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.http.CitationView;
import regional.http.RangeView;
import regional.law.Levy;

/** The rate of a levy for a while. */
@Schema(name = "LevyRate", description = "The rate of a levy for a while.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevyRateView(
        @Schema(description = "In percent of the base") BigDecimal rate,
        RangeView inForce,

        @Schema(description = "As that of the levy") String confidence,

        @Nullable List<ConfidenceStepView> confidenceSteps,
        String openedBy,
        @Nullable String closedBy,
        List<CitationView> citations) {
    static LevyRateView of(Levy.Rate rate, Showing showing) {
        return new LevyRateView(
                rate.percent(),
                RangeView.of(rate.inForce()),
                showing.level(rate.confidence()),
                ConfidenceStepView.of(rate.confidence()),
                rate.openedBy().value(),
                Showing.code(rate.closedBy()),
                showing.cite(rate.citations()));
    }
}
