package regional.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.edition.CurrentEdition;
import regional.http.Lines;
import regional.http.Problems;
import regional.http.Reading;

/** Many questions at once: some in one body, or any number as a stream, answered in their order. */
@Path("/v1/eligibility/batch")
public class BatchResource {
    static final String NDJSON = "application/x-ndjson";

    private static final int MOST_QUESTIONS = 1000;
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    /** Many times the longest question. */
    private static final int LONGEST_LINE = 16 * 1024;

    private final CurrentEdition editions;
    private final Reading reading;
    private final ObjectWriter json;

    BatchResource(CurrentEdition editions, Reading reading, ObjectMapper json) {
        this.editions = editions;
        this.reading = reading;
        this.json = json.writerFor(BatchItem.class);
    }

    /** The answers, in the order of the questions. */
    @Schema(name = "BatchAnswers", description = "The answers, in the order of the questions.")
    public record BatchAnswers(List<BatchItem> answers) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "batch",
            summary = "Many questions, each answered for itself",
            description =
                    "As `application/json` up to 1,000 questions. As `application/x-ndjson` any number, one a line,"
                            + " answered one a line in their order while more are sent: read the answers while you send, or"
                            + " neither side can go on. A bad question gets its problem in its place and spoils no other. A line"
                            + " has at most 16 KiB, a question at most eight levels.")
    @Tag(name = "eligibility")
    @RequestBody(ref = "Batch")
    public BatchAnswers some(@BeanParam BatchQuery query, InputStream body) throws IOException {
        Batch batch = batch(query);
        JsonNode questions = questions(body);
        if (questions.size() > MOST_QUESTIONS) {
            throw tooLarge("questions", "detail.TOO_MANY", MOST_QUESTIONS);
        }
        List<BatchItem> answers = new ArrayList<>(questions.size());
        questions.forEach(question -> answers.add(batch.answer(question)));
        return new BatchAnswers(answers);
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(hidden = true)
    public StreamingOutput any(@BeanParam BatchQuery query, InputStream body) {
        Batch batch = batch(query);
        return answers -> stream(batch, new Lines(body, LONGEST_LINE), answers);
    }

    private Batch batch(BatchQuery query) {
        BatchQuery.Asked asked = query.read(reading);
        return new Batch(editions.asked(asked.law().edition(), asked.law().publishedBy()), asked.explain(), reading);
    }

    /** One answer a line; what is ready is sent when no further question is waiting. */
    private void stream(Batch batch, Lines questions, OutputStream answers) throws IOException {
        for (Lines.Line line = questions.next(); line != null; line = questions.next()) {
            String question = line.text();
            if (question == null) {
                write(batch.refused(null, Problems.TOO_LARGE, "detail.TOO_LARGE", LONGEST_LINE), answers);
            } else if (!question.isBlank()) {
                write(batch.answer(question), answers);
            }
            if (questions.waits()) {
                answers.flush();
            }
        }
    }

    private void write(BatchItem item, OutputStream answers) throws IOException {
        answers.write(json.writeValueAsBytes(item));
        answers.write('\n');
    }

    private static JsonNode questions(InputStream body) throws IOException {
        BoundedInputStream bounded = BoundedInputStream.builder()
                .setInputStream(body)
                .setMaxCount(LARGEST_BODY + 1L)
                .get();
        byte[] read = bounded.readAllBytes();
        if (read.length > LARGEST_BODY) {
            throw tooLarge("body", "detail.TOO_LARGE", LARGEST_BODY);
        }
        JsonNode asked = Batch.STRICT.readTree(read);
        JsonNode questions = asked == null ? null : asked.get("questions");
        if (questions == null || !questions.isArray() || asked.size() != 1) {
            throw Problems.of(
                    400, List.of(Problems.fault("body", "questions", Problems.MALFORMED_BODY, "detail.QUESTIONS")));
        }
        return questions;
    }

    private static HttpProblem tooLarge(String name, String key, int most) {
        return Problems.of(413, List.of(Problems.fault("body", name, Problems.TOO_LARGE, key, most)));
    }
}
