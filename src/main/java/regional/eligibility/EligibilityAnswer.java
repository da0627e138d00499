package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.Dated;
import regional.answer.EditionRef;
import regional.answer.RangeView;

/** Whether goods move free of duty from one country to another on a day, and why. */
@Schema(
        name = "Eligibility",
        description =
                "Whether goods move free of duty from one country to another on a day, and why. With `explain=none`"
                        + " only the verdict, the booleans, `restricted`, `recommended`, the regimes' ids and statuses, `stable`"
                        + " and `edition` are there.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityAnswer(
        String origin,
        String destination,
        LocalDate on,

        @Schema(
                description = "NOT_COVERED, UNDETERMINED, FREE_MOVEMENT, PRIVILEGE, PARTIAL, STATUS_QUO, SUSPENDED,"
                        + " NO_PREFERENCE or a value added later")
        String verdict,

        @Schema(description = "True exactly for FREE_MOVEMENT; absent for NOT_COVERED and UNDETERMINED") @Nullable
        Boolean freeMovement,

        @Schema(
                description = "True when a regime that is no treaty right of full relief gives relief; absent for"
                        + " NOT_COVERED and UNDETERMINED")
        @Nullable
        Boolean privileges,

        @Schema(description = "Whether a restriction hits: YES, NO, UNKNOWN or a value added later")
        String restricted,

        @Schema(description = "HIGH, MEDIUM, LOW or a value added later") @Nullable
        String confidence,

        @Nullable String summary,

        @Schema(description = "The first regime that applies; absent when none does") @Nullable
        String recommended,

        List<RegimeView> regimes,

        @Schema(description = "What may hold; there exactly for UNDETERMINED") @Nullable
        List<OutcomeView> outcomes,

        @Nullable List<CandidateView> candidates,
        @Nullable List<SuspensionView> suspensions,
        @Nullable List<RestrictionView> restrictions,
        @Nullable List<LevyView> levies,
        @Nullable List<MissingFactView> missingFacts,
        @Nullable List<WarningView> warnings,

        @Schema(description = "The proof, what did not apply and why included; only with `explain=full`") @Nullable
        List<StepView> because,

        @Schema(
                description =
                        "The longest range around the day with the same verdict and the same regimes with the same"
                                + " status and treatment")
        RangeView stable,

        @Nullable String permalink,
        EditionRef edition)
        implements Answer, Dated {}
