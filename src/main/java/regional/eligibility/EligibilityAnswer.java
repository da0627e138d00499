package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.answer.DatedAnswer;
import regional.answer.Decided;
import regional.answer.EditionRef;
import regional.answer.Presentation;
import regional.answer.Presented;
import regional.law.Confidence;
import regional.law.CountryCode;
import regional.law.RegimeId;
import regional.rulebook.MissingFact;
import regional.rulebook.Passage;
import regional.rulebook.Verdict;

/** Whether goods move free of duty from one country to another on a day, and why. */
@Schema(
        name = "Eligibility",
        description =
                "Whether goods move free of duty from one country to another on a day, and why. With `explain=none`"
                        + " only the verdict, `passage`, the booleans, `recommended`, the regimes' ids and statuses, `stable`"
                        + " and `edition` are there.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityAnswer(
        CountryCode origin,
        CountryCode destination,
        LocalDate on,
        AskedGoods asked,

        @Schema(description = "Whether such goods may go at all, apart from the verdict; the first that fits")
        Passage passage,

        @Schema(description = "About customs duty") Verdict verdict,

        @Schema(description = "The verdict in plain words, with its caveats") @Nullable
        String meaning,

        @Schema(description = "The answer in sentences that can be shown alone; at most 750 characters") @Nullable
        String summary,

        @Schema(description = "True exactly for FREE_MOVEMENT; absent for NOT_COVERED and UNDETERMINED") @Nullable
        Boolean freeMovement,

        @Schema(
                description = "True when a regime that is no treaty right of full relief gives relief; absent for"
                        + " NOT_COVERED and UNDETERMINED")
        @Nullable
        Boolean privileges,

        @Nullable Confidence confidence,

        @Schema(
                description =
                        "Of the regimes that by themselves give the verdict and can be claimed at customs, the first by"
                                + " rank; absent where there is none")
        @Nullable
        RegimeId recommended,

        @Schema(
                description =
                        "The papers of the recommended regime (of all that apply, where none is recommended) and those"
                                + " that hang on the goods, one entry a code. It is what the edition knows; others may be asked.")
        @Nullable
        List<EligibilityPaper> documents,

        List<EligibilityRegime> regimes,

        @Schema(description = "What may hold; there exactly for UNDETERMINED") @Nullable
        List<PossibleOutcome> outcomes,

        @Nullable List<Candidate> candidates,
        @Nullable List<EligibilitySuspension> suspensions,
        @Nullable List<EligibilityRestriction> restrictions,
        @Nullable List<EligibilityLevy> levies,
        @Nullable List<MissingFact> missingFacts,
        @Nullable List<EligibilityWarning> warnings,

        @Schema(description = "The proof, what did not apply and why included; only with `explain=full`") @Nullable
        List<EligibilityStep> because,

        @Schema(
                description =
                        "The longest range around the day with the same verdict and the same regimes with the same"
                                + " status and treatment")
        LocalDateRange stable,

        @Schema(description = "Null where the measures of both sides were not looked up for the day")
        SurveyedDays.@Nullable OrNull surveyed,

        @Schema(description = "The last day for which all that the answer rests on was verified") @Nullable
        LocalDate verifiedUntil,

        @Nullable String permalink,

        @Schema(description = "The version of the service; only with `explain=full`") @Nullable
        String software,

        @Schema(description = "True in an answer that rests on an amendment which nobody has made; else absent")
        @Nullable
        Boolean hypothetical,

        EditionRef edition,
        Presentation presentation)
        implements Presented, DatedAnswer, Decided {
    @Override
    public LocalDateRange sameFor() {
        return presentation.sameFor();
    }
}
