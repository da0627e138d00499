package regional.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.http.BoundedLines;
import regional.http.JsonBody;

/** Questions that are a JSON object a line; empty lines are none. */
final class NdjsonQuestions implements BatchQuestions {
    /** Many times the longest question, in bytes. */
    private static final int LONGEST_LINE = 16 * 1024;

    private final BatchAnswerer answerer;
    private final BoundedLines lines;
    private int number;

    NdjsonQuestions(InputStream body, BatchAnswerer answerer) throws IOException {
        this.answerer = answerer;
        this.lines = new BoundedLines(body, StandardCharsets.UTF_8, LONGEST_LINE);
    }

    @Override
    public List<String> columns() {
        return AskedFields.NAMES;
    }

    @Override
    public @Nullable BatchRow next(Flushable ready) throws IOException {
        for (BoundedLines.Line line = lines.next(ready); line != null; line = lines.next(ready)) {
            number++;
            if (line.flaw() != null) {
                return row(MissingNode.getInstance(), answerer.refused(line.flaw(), LONGEST_LINE));
            }
            if (!line.text().isBlank()) {
                return answer(line.text());
            }
        }
        return null;
    }

    private BatchRow answer(String line) {
        try {
            JsonNode question = JsonBody.object(line);
            return row(question, answerer.answer(question));
        } catch (HttpProblem problem) {
            return row(MissingNode.getInstance(), answerer.refused(null, problem));
        }
    }

    private BatchRow row(JsonNode question, BatchItem answer) {
        return new BatchRow(number, new AskedFields(question), answer.problem() == null ? answer : answer.at(number));
    }

    @Override
    public void close() {
        // The body is the server's.
    }
}
