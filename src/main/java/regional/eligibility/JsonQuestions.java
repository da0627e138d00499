package regional.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.http.JsonBody;
import regional.http.Problems;

/** Questions in one JSON document. */
final class JsonQuestions implements BatchQuestions {
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    private final BatchAnswerer answerer;
    private final Iterator<JsonNode> questions;
    private int place;

    private JsonQuestions(BatchAnswerer answerer, JsonNode questions) {
        this.answerer = answerer;
        this.questions = questions.elements();
    }

    /**
     * Those of a body.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it holds none, 413 when it is too large, or holds too many
     */
    static JsonQuestions of(InputStream body, BatchAnswerer answerer) throws IOException {
        JsonNode asked = JsonBody.ofMany(body, LARGEST_BODY);
        JsonNode questions = asked.get("questions");
        if (questions == null || !questions.isArray() || asked.size() != 1) {
            throw Problems.of(
                    400, List.of(Problems.error("body", "questions", Problems.MALFORMED_BODY, "detail.QUESTIONS")));
        }
        if (questions.size() > MOST_AT_ONCE) {
            throw BatchQuestions.tooMany();
        }
        return new JsonQuestions(answerer, questions);
    }

    @Override
    public List<String> columns() {
        return AskedFields.NAMES;
    }

    @Override
    public @Nullable BatchRow next(Flushable ready) {
        if (!questions.hasNext()) {
            return null;
        }
        JsonNode question = questions.next();
        return new BatchRow(++place, new AskedFields(question), answerer.answer(question));
    }

    @Override
    public void close() {
        // The body has been read.
    }
}
