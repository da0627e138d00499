package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Levy;
import regional.law.RegimeId;
import regional.rulebook.Impact;
import regional.rulebook.Passage;
import regional.rulebook.Ruling;
import regional.rulebook.Verdict;

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

            @Schema(description = "Whether the verdict is a better or a worse one")
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
