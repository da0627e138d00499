package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.answer.DatedAnswer;
import regional.answer.EditionRef;
import regional.answer.Explain;
import regional.answer.Presentation;
import regional.answer.Presented;
import regional.edition.Edition;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Text;
import regional.law.Truth;
import regional.rulebook.Decision;
import regional.rulebook.MissingFact;
import regional.rulebook.Outcome;
import regional.rulebook.RegimeRuling;
import regional.rulebook.Ruling;
import regional.rulebook.Verdict;

/** Whether goods move free of duty from one country to another on a day, and why. */
@Schema(
        name = "Eligibility",
        description =
                "Whether goods move free of duty from one country to another on a day, and why. With `explain=none`"
                        + " only the verdict, the booleans, `restricted`, `recommended`, the regimes' ids and statuses, `stable`"
                        + " and `edition` are there.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityAnswer(
        CountryCode origin,
        CountryCode destination,
        LocalDate on,

        @Schema(
                description = "NOT_COVERED, UNDETERMINED, FREE_MOVEMENT, PRIVILEGE, PARTIAL, STATUS_QUO, SUSPENDED,"
                        + " NO_PREFERENCE or a value added later")
        Verdict verdict,

        @Schema(description = "True exactly for FREE_MOVEMENT; absent for NOT_COVERED and UNDETERMINED") @Nullable
        Boolean freeMovement,

        @Schema(
                description = "True when a regime that is no treaty right of full relief gives relief; absent for"
                        + " NOT_COVERED and UNDETERMINED")
        @Nullable
        Boolean privileges,

        @Schema(description = "Whether a restriction hits: YES, NO, UNKNOWN or a value added later")
        Truth restricted,

        @Schema(description = "HIGH, MEDIUM, LOW or a value added later") @Nullable
        Confidence confidence,

        @Nullable String summary,

        @Schema(description = "The first regime that applies; absent when none does") @Nullable
        RegimeId recommended,

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

        @Nullable String permalink,
        EditionRef edition,
        Presentation presentation)
        implements Presented, DatedAnswer {
    /** What holds if everything uncertain is settled in one way. */
    @Schema(name = "Outcome", description = "What holds if everything uncertain is settled in one way.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PossibleOutcome(Verdict verdict, @Nullable RegimeId recommended, List<EligibilityRegime> regimes) {
        static @Nullable List<PossibleOutcome> all(List<Outcome> outcomes) {
            return outcomes.isEmpty()
                    ? null
                    : outcomes.stream()
                            .map(one -> new PossibleOutcome(
                                    one.verdict(),
                                    one.recommended(),
                                    one.regimes().stream()
                                            .map(EligibilityRegime::brief)
                                            .toList()))
                            .toList();
        }
    }

    /** A regime that may apply and is unproven; it never changes a verdict. */
    @Schema(name = "Candidate", description = "A regime that may apply and is unproven; it never changes a verdict.")
    public record Candidate(RegimeId id, Text text, List<Citation> citations) {
        static Candidate of(Regime regime) {
            return new Candidate(regime.id(), regime.text(), regime.citations());
        }
    }

    /** The answer without its grounds, which are not looked for. */
    static EligibilityAnswer brief(Edition edition, Question question, Sentences sentences) {
        Ruling ruling = edition.rulebook().rule(question);
        return new EligibilityAnswer(
                question.origin(),
                question.destination(),
                question.on(),
                ruling.verdict(),
                ruling.decided() ? ruling.freeMovement() : null,
                ruling.decided() ? ruling.privileges() : null,
                edition.rulebook().restricted(question, ruling),
                null,
                null,
                ruling.recommended(),
                ruling.regimes().stream().map(EligibilityRegime::brief).toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                edition.rulebook().stable(question, ruling),
                null,
                edition.stamp(),
                sentences.presentation(question, Explain.NONE));
    }

    /** The answer with its grounds. */
    static EligibilityAnswer of(
            Edition edition, Decision decision, Sentences sentences, Explain explain, @Nullable String permalink) {
        Ruling ruling = decision.ruling();
        Question question = decision.question();
        List<RegimeId> regimes = Stream.concat(
                        ruling.regimes().stream().map(RegimeRuling::regime), decision.candidates().stream())
                .map(Regime::id)
                .toList();
        return new EligibilityAnswer(
                question.origin(),
                question.destination(),
                question.on(),
                ruling.verdict(),
                ruling.decided() ? ruling.freeMovement() : null,
                ruling.decided() ? ruling.privileges() : null,
                decision.restricted(),
                decision.confidence(),
                Summary.of(decision, sentences),
                ruling.recommended(),
                ruling.regimes().stream()
                        .map(regime -> EligibilityRegime.of(regime, decision))
                        .toList(),
                PossibleOutcome.all(ruling.outcomes()),
                decision.candidates().stream().map(Candidate::of).toList(),
                decision.suspensions().stream()
                        .map(finding -> EligibilitySuspension.of(finding, regimes))
                        .toList(),
                decision.restrictions().stream().map(EligibilityRestriction::of).toList(),
                decision.levies().stream()
                        .map(finding -> EligibilityLevy.of(finding, question, sentences))
                        .toList(),
                decision.missingFacts(),
                decision.warnings().stream()
                        .map(warning -> EligibilityWarning.of(warning, question, sentences))
                        .toList(),
                explain != Explain.FULL
                        ? null
                        : edition.rulebook().prove(decision).stream()
                                .map(step -> EligibilityStep.of(step, sentences))
                                .toList(),
                decision.stable(),
                permalink,
                edition.stamp(),
                sentences.presentation(question, explain));
    }
}
