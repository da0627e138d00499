package regional.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regional.answer.Explain;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.http.BoundedLines;
import regional.http.DecisionCounts;
import regional.http.JsonBody;
import regional.http.JsonParameters;
import regional.http.Parameters;
import regional.http.Problems;
import regional.http.QueryParameters;
import regional.law.Question;

/** Answers many questions of one law, each for itself: a bad one gets its problem in its place and spoils no other. */
final class BatchAnswerer {
    /** The field that is the asker's own. */
    static final String ID = "id";

    private final Permalink permalink;
    private final Edition edition;
    private final Answers answers;
    private final DecisionCounts counts;
    private final LocalDate today;
    private final Locale language;
    private final RepeatedAnswers.@Nullable OfStream repeated;

    /**
     * @param forAll the parameters that hold for all questions
     * @param explain as they say it
     * @param law as they say it
     * @param repeated answers that a stream of JSON gives again; {@code null} where none is written so
     */
    BatchAnswerer(
            QueryParameters forAll,
            Explain explain,
            EditionChoice law,
            Edition edition,
            DecisionCounts counts,
            RepeatedAnswers.@Nullable OfStream repeated) {
        this.permalink = new Permalink(law);
        this.edition = edition;
        this.counts = counts;
        this.today = forAll.today();
        this.language = forAll.language();
        this.answers = new Answers(edition, explain, language);
        this.repeated = repeated;
    }

    BatchItem answer(JsonNode question) {
        if (!question.isObject()) {
            return refused(400, Problems.MALFORMED_BODY, "detail.QUESTION");
        }
        JsonNode id = null;
        try {
            JsonBody.checkDepth(question);
            id = question.get(ID);
            JsonParameters given = new JsonParameters(today, question);
            given.accept(ID);
            given.restrictTo(QuestionReader.SINGLE);
            return answer(id, given);
        } catch (HttpProblem problem) {
            return refused(id, problem);
        }
    }

    /** The answer to a question whose parts are named. */
    BatchItem answer(@Nullable JsonNode id, Parameters given) {
        try {
            Question question = new QuestionReader(given, edition).single().question();
            Buffer written =
                    repeated == null ? null : repeated.find(question, () -> answers.answer(question, permalink));
            if (written != null) {
                return BatchItem.written(id, written);
            }
            EligibilityAnswer answer = answers.answer(question, permalink);
            counts.of(answer).increment();
            return BatchItem.answered(id, answer);
        } catch (HttpProblem problem) {
            return refused(id, problem);
        }
    }

    /** Whether two countries can be read, as in every question. */
    boolean isBetweenCountries(Parameters given) {
        return given.country("origin", edition.countries()) != null
                && given.country("destination", edition.countries()) != null;
    }

    /** The day of the request. */
    LocalDate today() {
        return today;
    }

    Locale language() {
        return language;
    }

    /** The answer to a line that cannot be read. */
    BatchItem refused(BoundedLines.Unreadable flaw, int longest) {
        return switch (flaw) {
            case TOO_LONG -> refused(413, Problems.TOO_LARGE, "detail." + Problems.TOO_LARGE, longest);
            case NOT_TEXT -> refused(400, Problems.MALFORMED_BODY, "detail.NOT_UTF_8");
        };
    }

    private BatchItem refused(int status, String code, String key, Object... arguments) {
        return refused(null, Problems.of(status, List.of(Problems.error("body", "question", code, key, arguments))));
    }

    BatchItem refused(@Nullable JsonNode id, HttpProblem problem) {
        return BatchItem.refused(id, Problems.in(language, problem, ""));
    }
}
