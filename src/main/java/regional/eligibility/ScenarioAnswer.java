package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.AnswerTree;
import regional.answer.ColumnPointers;
import regional.answer.EditionRef;
import regional.answer.Table;
import regional.answer.Tabular;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Levy;
import regional.law.RegimeId;
import regional.rulebook.Impact;
import regional.rulebook.Passage;
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
        implements Answer, Tabular {
    private static final ColumnPointers COLUMNS = new ColumnPointers(
            "origin",
            "destination",
            "since",
            "direction",
            "verdictSince=verdict.since",
            "verdictBefore=verdict.before.verdict",
            "verdictAfter=verdict.after.verdict",
            "regimesBefore=verdict.before.regimes|",
            "regimesAfter=verdict.after.regimes|",
            "passageSince=passage.since",
            "passageBefore=passage.before",
            "passageAfter=passage.after",
            "leviesSince=levies.since",
            "leviesBefore=levies.before|",
            "leviesAfter=levies.after|");

    /** A row a pair between which something changes. */
    @Override
    public Table table(AnswerTree json) {
        return COLUMNS.table(difference.pairs().stream().map(json::of).toList());
    }

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

    /** What it changes between two countries, each part from the first day on which it does. */
    @Schema(
            name = "ScenarioPair",
            description =
                    "What the amendment changes between two countries: verdict, passage and levies, each from the first"
                            + " day on which it does.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ScenarioPair(
            CountryCode origin,
            CountryCode destination,

            @Schema(description = "The first day on which anything differs")
            LocalDate since,

            @Schema(
                    description = "GAINS or LOSES, by the order of the verdicts; OTHERWISE (as good a verdict on other"
                            + " grounds, or the same) or a value added later")
            Impact.Direction direction,

            @Schema(description = "The first day on which the rulings differ; absent when they never do") @Nullable
            VerdictTurn verdict,

            @Schema(description = "The first day on which the passages differ; absent when they never do") @Nullable
            PassageTurn passage,

            @Schema(description = "The first day on which levies have another status; absent when none ever has")
            @Nullable
            LevyTurn levies) {
        static ScenarioPair of(Impact impact) {
            return new ScenarioPair(
                    impact.origin(),
                    impact.destination(),
                    impact.since(),
                    impact.direction(),
                    VerdictTurn.of(impact.verdict()),
                    PassageTurn.of(impact.passage()),
                    LevyTurn.of(impact.levies()));
        }
    }

    /** How the ruling changes. */
    @Schema(name = "VerdictTurn", description = "How the ruling changes on a day.")
    public record VerdictTurn(LocalDate since, ScenarioRuling before, ScenarioRuling after) {
        static @Nullable VerdictTurn of(Impact.@Nullable Turn<Ruling> turn) {
            return turn == null
                    ? null
                    : new VerdictTurn(turn.since(), ScenarioRuling.of(turn.before()), ScenarioRuling.of(turn.after()));
        }
    }

    /** How the passage changes. */
    @Schema(name = "PassageTurn", description = "How the passage changes on a day.")
    public record PassageTurn(LocalDate since, Passage before, Passage after) {
        static @Nullable PassageTurn of(Impact.@Nullable Turn<Passage> turn) {
            return turn == null ? null : new PassageTurn(turn.since(), turn.before(), turn.after());
        }
    }

    /** How levies change. */
    @Schema(
            name = "LevyTurn",
            description = "How levies change on a day: those that are not NOT_DUE, with their status.")
    public record LevyTurn(LocalDate since, List<String> before, List<String> after) {
        static @Nullable LevyTurn of(Impact.@Nullable Turn<Map<FactId, Levy.Status>> turn) {
            return turn == null ? null : new LevyTurn(turn.since(), words(turn.before()), words(turn.after()));
        }

        private static List<String> words(Map<FactId, Levy.Status> levies) {
            return levies.entrySet().stream()
                    .map(levy -> levy.getKey() + " " + levy.getValue())
                    .toList();
        }
    }

    /** A verdict, and the regimes between the two countries. */
    @Schema(name = "Ruling", description = "A verdict, and the regimes between the two countries.")
    public record ScenarioRuling(
            Verdict verdict,

            @Schema(
                    description =
                            "Of the regimes that by themselves give the verdict and can be claimed, the first by rank; null where there is none",
                    nullable = true)
            @Nullable
            RegimeId recommended,

            @Schema(description = "By rank, suspended ones included")
            List<RegimeId> regimes) {
        static ScenarioRuling of(Ruling ruling) {
            return new ScenarioRuling(ruling.verdict(), ruling.recommended(), ruling.regimeIds());
        }
    }
}
