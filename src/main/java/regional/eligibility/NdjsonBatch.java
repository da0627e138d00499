package regional.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkiverse.resteasy.problem.HttpProblem;
import regional.http.JsonBody;

/** Questions and answers that are a JSON object a line. */
final class NdjsonBatch implements BatchFormat {
    private final BatchAnswerer questions;
    private final ObjectWriter json;

    NdjsonBatch(BatchAnswerer questions, ObjectMapper json) {
        this.questions = questions;
        this.json = json.writerFor(BatchItem.class);
    }

    @Override
    public BatchAnswerer questions() {
        return questions;
    }

    @Override
    public BatchItem answer(String line) {
        try {
            return questions.answer(JsonBody.object(line));
        } catch (HttpProblem problem) {
            return questions.refused(null, problem);
        }
    }

    @Override
    public String line(BatchItem answer) {
        try {
            return json.writeValueAsString(answer) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
