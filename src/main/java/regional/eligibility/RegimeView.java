package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.CitationView;
import regional.answer.RangeView;

/** A regime between the two countries, and whether it gives its treatment. */
@Schema(
        name = "EligibilityRegime",
        description = "A regime between the two countries, and whether it gives its treatment.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegimeView(
        String id,

        @Schema(description = "TREATY, GRANT, POLITICAL, CANDIDATE or a value added later") @Nullable
        String basis,

        @Schema(description = "APPLIES, CONDITION_UNMET, SUSPENDED or a value added later")
        String status,

        @Schema(
                description =
                        "Relief from customs duty in percent, by goods class; a class without treatment is absent")
        @Nullable
        Map<String, BigDecimal> treatment,

        @Nullable RangeView inForce,
        @Nullable String confidence,
        @Nullable List<RegimeView.ConditionView> conditions,
        @Nullable List<RegimeView.DocumentView> documents,
        @Nullable List<CitationView> citations) {
    /** A condition of a term, and whether the goods are known to meet it. */
    @Schema(
            name = "EligibilityCondition",
            description = "A condition of a regime, and whether the goods are known to meet it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConditionView(
            @Schema(description = "ORIGINATING, APPROVED, NOT_UNDER_SPECIAL_REGIME or a value added later")
            String code,

            @Schema(description = "MET, UNMET, UNKNOWN or a value added later")
            String status,

            List<String> goods,
            String text,
            List<CitationView> citations) {}

    /** A paper that goes with the goods, or that is expressly not needed. */
    @Schema(
            name = "EligibilityDocument",
            description = "A paper that goes with the goods, or that is expressly not needed.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DocumentView(
            String code,
            List<String> goods,
            String text,

            @Schema(description = "False when the provision says that it is not needed")
            boolean required,

            @Schema(description = "Months from its issue for which it is valid") @Nullable
            Integer validMonths,

            @Schema(
                    description =
                            "Whether it is valid on the day, by `certificateIssuedOn`: VALID, EXPIRED, NOT_YET_ISSUED, UNKNOWN or a value added later; absent when it does not expire")
            @Nullable
            String validity,

            @Schema(description = "The first day on which it is no longer valid; absent when that is not known")
            @Nullable
            LocalDate validUntil,

            List<CitationView> citations) {}
}
