package regional.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.answer.AnswerTree;
import regional.answer.Explain;
import regional.answer.Table;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.http.BoundedLines;
import regional.http.JsonBody;
import regional.http.Problems;
import regional.http.QueryParameters;
import regional.http.Takes;

/** Many questions at once: some in one body, or any number as a stream, answered in their order. */
@Path("/v1/eligibility/batch")
public class BatchResource {
    private static final int MOST_QUESTIONS = 1000;
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    private final Editions editions;
    private final QueryParameters query;
    private final ObjectMapper json;
    private final AnswerTree tree;

    BatchResource(Editions editions, QueryParameters query, ObjectMapper json, AnswerTree tree) {
        this.editions = editions;
        this.query = query;
        this.json = json;
        this.tree = tree;
    }

    /** The answers, in the order of the questions. */
    @Schema(name = "BatchAnswers", description = "The answers, in the order of the questions.")
    public record BatchAnswers(List<BatchItem> answers) {}

    @POST
    @Takes({"explain", "publishedBy", "edition"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "batch",
            summary = "Many questions, each answered for itself",
            description = "Answered in the media type in which they are sent, in their order. A bad question gets its"
                    + " problem in its place and spoils no other. As `application/json` up to 1,000 questions. As"
                    + " `application/x-ndjson` or `text/csv` any number, one a line, answered while more are sent: read the"
                    + " answers while you send, or neither side can go on. A line has at most 16 KiB, a question at most"
                    + " eight levels; empty lines are none. The first line of a table names its columns; no cell holds the"
                    + " end of a line, and an empty one is a parameter that was left out.")
    @APIResponse(
            responseCode = "200",
            description = "The answers, in the order of the questions.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BatchAnswers.class)),
                @Content(mediaType = BoundedLines.NDJSON, schema = @Schema(implementation = BatchItem.class)),
                @Content(mediaType = Table.CSV)
            })
    @Tag(name = "eligibility")
    @RequestBody(ref = "Batch")
    public BatchAnswers some(InputStream body) throws IOException {
        BatchAnswerer asked = questions();
        JsonNode questions = questions(body);
        if (questions.size() > MOST_QUESTIONS) {
            throw Problems.of(
                    413,
                    List.of(Problems.error(
                            "body", "questions", Problems.TOO_LARGE, "detail.TOO_MANY", MOST_QUESTIONS)));
        }
        return new BatchAnswers(questions.valueStream().map(asked::answer).toList());
    }

    @POST
    @Takes({"explain", "publishedBy", "edition"})
    @Consumes(BoundedLines.NDJSON)
    @Produces(BoundedLines.NDJSON)
    @Operation(hidden = true)
    public StreamingOutput lines(InputStream body) throws IOException {
        BatchFormat form = new NdjsonBatch(questions(), json);
        BoundedLines lines = new BoundedLines(body, BatchFormat.LONGEST_LINE);
        return answers -> form.stream(lines, answers);
    }

    @POST
    @Takes({"explain", "publishedBy", "edition"})
    @Consumes(Table.CSV)
    @Produces(Table.CSV_AS_SENT)
    @Operation(hidden = true)
    public StreamingOutput table(InputStream body) throws IOException {
        BoundedLines lines = new BoundedLines(body, BatchFormat.LONGEST_LINE);
        BatchFormat form = CsvBatch.of(questions(), lines, tree);
        return answers -> form.stream(lines, answers);
    }

    private BatchAnswerer questions() {
        Explain explain = QuestionReader.explain(query);
        EditionChoice law = EditionChoice.of(query);
        query.check();
        return new BatchAnswerer(query, explain, law, editions.get(law));
    }

    private static JsonNode questions(InputStream body) throws IOException {
        JsonNode asked = JsonBody.ofMany(body, LARGEST_BODY);
        JsonNode questions = asked.get("questions");
        if (questions == null || !questions.isArray() || asked.size() != 1) {
            throw Problems.of(
                    400, List.of(Problems.error("body", "questions", Problems.MALFORMED_BODY, "detail.QUESTIONS")));
        }
        return questions;
    }
}
