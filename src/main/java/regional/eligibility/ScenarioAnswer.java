package regional.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.EditionRef;
import regional.law.CountryCode;
import regional.law.RegimeId;
import regional.rulebook.Impact;
import regional.rulebook.Ruling;
import regional.rulebook.Verdict;

/** A question answered by an amended law, and by the law as it is. */
@Schema(
        name = "Scenario",
        description = "A question answered by an amended law and by the law as it is, and what the amendment changes.")
public record ScenarioAnswer(
        @Schema(
                description = "The answer by the amended law, in the shape of what was asked; it has no `permalink`",
                anyOf = {EligibilityAnswer.class, MatrixAnswer.class, TimelineAnswer.class})
        Object answer,

        @Schema(
                description = "The answer by the law as it is",
                anyOf = {EligibilityAnswer.class, MatrixAnswer.class, TimelineAnswer.class})
        Object reality,

        @Schema(description = "Whether the two answers say different things")
        boolean differs,

        ScenarioDifference difference,
        EditionRef edition)
        implements Answer {
    /** What the amendment changes between all countries that are covered. */
    @Schema(
            name = "ScenarioDifference",
            description =
                    "What the amendment changes between all countries that are covered, for the goods that were given.")
    public record ScenarioDifference(
            @Schema(description = "The first day on which anything changes; null when nothing does", nullable = true)
            @Nullable
            LocalDate firstDay,

            @Schema(description = "Every ordered pair between which something changes")
            List<ScenarioPair> pairs) {
        static ScenarioDifference of(List<Impact> impacts) {
            return new ScenarioDifference(
                    impacts.stream()
                            .map(Impact::since)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    impacts.stream().map(ScenarioPair::of).toList());
        }
    }

    /** What it changes between two countries, on the first day on which it does. */
    @Schema(
            name = "ScenarioPair",
            description = "What the amendment changes between two countries, on the first day on which it does.")
    public record ScenarioPair(
            CountryCode origin,
            CountryCode destination,

            @Schema(description = "The first day on which the rulings differ")
            LocalDate since,

            @Schema(
                    description = "GAINS or LOSES, by the order of the verdicts; OTHERWISE (as good a verdict on other"
                            + " grounds) or a value added later")
            Impact.Direction direction,

            ScenarioRuling before,
            ScenarioRuling after) {
        static ScenarioPair of(Impact impact) {
            return new ScenarioPair(
                    impact.origin(),
                    impact.destination(),
                    impact.since(),
                    impact.direction(),
                    ScenarioRuling.of(impact.before()),
                    ScenarioRuling.of(impact.after()));
        }
    }

    /** A verdict, and the regimes between the two countries. */
    @Schema(name = "Ruling", description = "A verdict, and the regimes between the two countries.")
    public record ScenarioRuling(
            Verdict verdict,

            @Schema(description = "The first regime that applies; null when none does", nullable = true) @Nullable
            RegimeId recommended,

            @Schema(description = "By rank, suspended ones included")
            List<RegimeId> regimes) {
        static ScenarioRuling of(Ruling ruling) {
            return new ScenarioRuling(ruling.verdict(), ruling.recommended(), ruling.regimeIds());
        }
    }
}
