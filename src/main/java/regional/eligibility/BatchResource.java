package regional.eligibility;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import regional.answer.Delimiter;
import regional.answer.Explain;
import regional.answer.Table;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.http.BoundedLines;
import regional.http.DecisionCounts;
import regional.http.QueryParameters;
import regional.http.Takes;
import regional.table.TextTable;

/** Many questions at once: some in one body, or any number as a stream, answered in their order. */
@Path("/v1/eligibility/batch")
public class BatchResource {
    private static final List<MediaType> FORMS = List.of(
            MediaType.APPLICATION_JSON_TYPE,
            MediaType.valueOf(BoundedLines.NDJSON),
            MediaType.valueOf(Table.CSV),
            MediaType.valueOf(Table.XLSX));

    private final Editions editions;
    private final QueryParameters query;
    private final ObjectMapper json;
    private final DecisionCounts counts;
    private final OpenStreams streams;
    private final RepeatedAnswers repeated;

    BatchResource(
            Editions editions,
            QueryParameters query,
            ObjectMapper json,
            DecisionCounts counts,
            OpenStreams streams,
            RepeatedAnswers repeated) {
        this.editions = editions;
        this.query = query;
        this.json = json;
        this.counts = counts;
        this.streams = streams;
        this.repeated = repeated;
    }

    /** The answers, in the order of the questions. */
    @Schema(name = "BatchAnswers", description = "The answers, in the order of the questions.")
    public record BatchAnswers(List<BatchItem> answers) {}

    /**
     * Questions, and how a table of their answers is written.
     *
     * @param marked whether it begins with a byte order mark
     */
    private record Asked(BatchQuestions questions, Delimiter delimiter, boolean marked) {
        static Asked of(BatchQuestions questions) {
            return new Asked(questions, Delimiter.COMMA, false);
        }
    }

    @POST
    @Takes({"explain", "publishedBy", "edition"})
    @Consumes({MediaType.APPLICATION_JSON, BoundedLines.NDJSON, Table.CSV, Table.XLSX})
    @Produces({MediaType.APPLICATION_JSON, BoundedLines.NDJSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "answerBatch",
            summary = "Many questions, each answered for itself",
            description =
                    "Answered in their order, in the media type in which they are sent, or in the one that `format` or"
                            + " `Accept` names. A bad question gets its problem in its place and spoils no other. In"
                            + " `application/json`, asked or answered, up to 1,000 questions. As `application/x-ndjson` or `text/csv`"
                            + " any number, answered while more are sent: read the answers while you send, or neither side can go on."
                            + " A line of NDJSON or a row has at most 16 KiB, a question at most eight levels; empty lines and rows are"
                            + " none. A workbook has at most 20 MiB and 100,000 rows. How tables are read and written is said under"
                            + " Tables, at the beginning of this document.")
    @APIResponse(
            responseCode = "200",
            description = "The answers, in the order of the questions.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BatchAnswers.class)),
                @Content(mediaType = BoundedLines.NDJSON),
                @Content(mediaType = Table.CSV),
                @Content(mediaType = Table.XLSX)
            })
    @Tag(name = "eligibility")
    @RequestBody(ref = "Batch")
    public StreamingOutput answers(InputStream body, @Context HttpHeaders headers) throws IOException {
        MediaType sent = headers.getMediaType();
        MediaType wanted = wanted(headers);
        BatchAnswerer answerer = answerer(wanted.toString().equals(BoundedLines.NDJSON));
        Asked asked = asked(body, sent, answerer);
        BatchWriter writer = new BatchWriter(json, answerer.language());
        return streams.counted(
                switch (wanted.getSubtype()) {
                    case "x-ndjson" -> output -> writer.lines(asked.questions(), output);
                    case "csv" -> output -> writer.table(asked.questions(), asked.delimiter(), asked.marked(), output);
                    case "json" -> writer.document(asked.questions());
                    default -> output -> writer.workbook(asked.questions(), output);
                });
    }

    private BatchAnswerer answerer(boolean asLines) {
        Explain explain = QuestionReader.explain(query);
        EditionChoice law = EditionChoice.of(query);
        query.check();
        Edition edition = editions.get(law);
        RepeatedAnswers.@Nullable OfStream again = asLines
                ? repeated.of(edition, law, explain, query.language(), json.writerFor(EligibilityAnswer.class))
                : null;
        return new BatchAnswerer(query, explain, law, edition, counts, again);
    }

    private static Asked asked(InputStream body, @Nullable MediaType sent, BatchAnswerer answerer) throws IOException {
        MediaType form = sent == null ? FORMS.getFirst() : sent;
        return switch (form.getSubtype().toLowerCase(Locale.ROOT)) {
            case "x-ndjson" -> Asked.of(new NdjsonQuestions(body, answerer));
            case "csv" -> table(body, form, answerer);
            case "json" -> Asked.of(JsonQuestions.of(body, answerer));
            default -> Asked.of(TableQuestions.ofWorkbook(body, answerer));
        };
    }

    private static Asked table(InputStream body, MediaType form, BatchAnswerer answerer) throws IOException {
        Charset charset = TableCharset.of(form.getParameters().get(MediaType.CHARSET_PARAMETER));
        TextTable table = TextTable.of(new BoundedLines(body, charset, TextTable.LONGEST_ROW), QuestionColumns::fit);
        boolean marked = table.isMarked() || !charset.equals(StandardCharsets.UTF_8);
        return new Asked(TableQuestions.of(table, answerer), table.delimiter(), marked);
    }

    /** Of the forms of answers the one that is wanted most. */
    private static MediaType wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> FORMS.stream().filter(accepted::isCompatible))
                .findFirst()
                .orElse(FORMS.getFirst());
    }
}
