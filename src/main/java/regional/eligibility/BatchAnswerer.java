package regional.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regional.answer.Explain;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.http.BoundedLines;
import regional.http.JsonBody;
import regional.http.JsonParameters;
import regional.http.Problems;
import regional.http.QueryParameters;

/** Answers many questions of one law, each for itself: a bad one gets its problem in its place and spoils no other. */
final class BatchAnswerer {
    /** The field that is the asker's own. */
    static final String ID = "id";

    private final Permalink permalink;
    private final Edition edition;
    private final Answers answers;
    private final LocalDate today;
    private final Locale language;

    /**
     * @param forAll the parameters that hold for all questions
     * @param explain as they say it
     * @param law as they say it
     */
    BatchAnswerer(QueryParameters forAll, Explain explain, EditionChoice law, Edition edition) {
        this.permalink = new Permalink(law);
        this.edition = edition;
        this.today = forAll.today();
        this.language = forAll.language();
        this.answers = new Answers(edition, explain, language);
    }

    BatchItem answer(JsonNode question) {
        return answer(question, false);
    }

    /** The answer to a row of a table: an object of its cells, of which those that are empty are null. */
    BatchItem answerCells(ObjectNode row) {
        return answer(row, true);
    }

    private BatchItem answer(JsonNode question, boolean ofCells) {
        if (!question.isObject()) {
            return refused(Problems.MALFORMED_BODY, "detail.QUESTION");
        }
        JsonNode id = null;
        try {
            JsonBody.checkDepth(question);
            id = question.get(ID);
            JsonParameters given =
                    ofCells ? JsonParameters.ofCells(today, question) : new JsonParameters(today, question);
            restrict(given);
            Shape.Single asked = new QuestionReader(given, edition).single();
            return BatchItem.answered(id, answers.answer(asked.question(), permalink));
        } catch (HttpProblem problem) {
            return refused(id, problem);
        }
    }

    private static void restrict(JsonParameters question) {
        question.accept(ID);
        question.restrictTo(QuestionReader.SINGLE);
    }

    /**
     * Lets the columns of a table pass, whose rows are questions.
     *
     * @throws HttpProblem 400 when one is unknown, there twice, or missing in all questions
     */
    void checkColumns(List<String> columns) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        columns.forEach(column -> all.put(column, ""));
        JsonParameters body = new JsonParameters(today, all);
        restrict(body);
        columns.stream()
                .distinct()
                .filter(column -> Collections.frequency(columns, column) > 1)
                .forEach(column -> body.malformed(
                        column, Problems.DUPLICATE_PARAMETER, column, Collections.frequency(columns, column)));
        body.require("origin");
        body.require("destination");
        body.check();
    }

    /** The answer to a line that cannot be read. */
    BatchItem refused(BoundedLines.Unreadable flaw, int longest) {
        return switch (flaw) {
            case TOO_LONG -> refused(413, Problems.TOO_LARGE, "detail." + Problems.TOO_LARGE, longest);
            case NOT_UTF_8 -> refused(400, Problems.MALFORMED_BODY, "detail.NOT_UTF_8");
        };
    }

    /** The answer to a question that cannot be read, for the reason that the sentence of the key says. */
    BatchItem refused(String code, String key, Object... arguments) {
        return refused(400, code, key, arguments);
    }

    private BatchItem refused(int status, String code, String key, Object... arguments) {
        return refused(null, Problems.of(status, List.of(Problems.error("body", "question", code, key, arguments))));
    }

    BatchItem refused(@Nullable JsonNode id, HttpProblem problem) {
        return BatchItem.refused(id, Problems.in(language, problem, ""));
    }
}
