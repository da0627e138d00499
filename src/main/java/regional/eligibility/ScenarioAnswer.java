package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.AnswerTree;
import regional.answer.ColumnPointers;
import regional.answer.EditionRef;
import regional.answer.Table;
import regional.answer.Tabular;

/** A question answered by an amended law, and by the law as it is. */
@Schema(
        name = "Scenario",
        description = "A question answered by an amended law and by the law as it is, and what the amendment changes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScenarioAnswer(
        @Schema(description = "The two answers to a question; absent where another shape was asked for") @Nullable
        QuestionPair question,

        @Schema(description = "The two answers to a matrix; absent where another shape was asked for") @Nullable
        MatrixPair matrix,

        @Schema(description = "The two answers to a timeline; absent where another shape was asked for") @Nullable
        TimelinePair timeline,

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

    static ScenarioAnswer of(
            Answer amended, Answer real, boolean differs, ScenarioDifference difference, EditionRef edition) {
        return new ScenarioAnswer(
                real instanceof EligibilityAnswer answer ? new QuestionPair((EligibilityAnswer) amended, answer) : null,
                real instanceof MatrixAnswer answer ? new MatrixPair((MatrixAnswer) amended, answer) : null,
                real instanceof TimelineAnswer answer ? new TimelinePair((TimelineAnswer) amended, answer) : null,
                differs,
                difference,
                edition);
    }

    /** The answers to a question: by the amended law, without a permalink, and by the law as it is. */
    @Schema(
            name = "QuestionPair",
            description = "The answers to a question by the amended law, and by the law as it is.")
    public record QuestionPair(EligibilityAnswer amended, EligibilityAnswer real) {}

    /** The answers to a matrix: by the amended law and by the law as it is. */
    @Schema(name = "MatrixPair", description = "The answers to a matrix by the amended law, and by the law as it is.")
    public record MatrixPair(MatrixAnswer amended, MatrixAnswer real) {}

    /** The answers to a timeline: by the amended law and by the law as it is. */
    @Schema(
            name = "TimelinePair",
            description = "The answers to a timeline by the amended law, and by the law as it is.")
    public record TimelinePair(TimelineAnswer amended, TimelineAnswer real) {}

    /** A row a pair between which something changes. */
    @Override
    public Table table(AnswerTree json) {
        return COLUMNS.table(difference.pairs().stream().map(json::of).toList());
    }
}
