package regional.eligibility;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.output.DeferredFileOutputStream;
import regional.answer.Delimiter;
import regional.http.Problems;
import regional.table.SentWorkbook;
import regional.table.SheetWriter;

/** Writes the answers of a batch, in their order; what is ready is sent when no further question has arrived. */
final class BatchWriter {
    private static final String SHEET = "answers";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final SerializedString NOTHING = new SerializedString("");

    /** In bytes. */
    private static final int MOST_IN_MEMORY = 256 * 1024;

    private static final char LINE_FEED = '\n';

    private final ObjectWriter json;
    private final ObjectWriter ids;
    private final Locale language;

    BatchWriter(ObjectMapper json, Locale language) {
        this.json = json.writerFor(BatchItem.class).without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        this.ids = json.writerFor(JsonNode.class);
        this.language = language;
    }

    /**
     * One JSON document. It is made before any of it is sent, so that it can still be refused, and is kept in a file where it is
     * long: many answers take much memory, and who reads them may be slow.
     *
     * @throws HttpProblem 413 when there are too many questions
     */
    StreamingOutput document(BatchQuestions questions) throws IOException {
        DeferredFileOutputStream kept = DeferredFileOutputStream.builder()
                .setThreshold(MOST_IN_MEMORY)
                .setPrefix("answers")
                .setSuffix(".json")
                .get();
        try (questions;
                kept;
                JsonGenerator document = json.createGenerator(kept)) {
            document.writeStartObject();
            document.writeArrayFieldStart("answers");
            int answered = 0;
            for (BatchRow row = questions.next(() -> {}); row != null; row = questions.next(() -> {})) {
                if (answered++ == BatchQuestions.MOST_AT_ONCE) {
                    throw BatchQuestions.tooMany();
                }
                json.writeValue(document, row.item());
            }
            document.writeEndArray();
            document.writeEndObject();
        } catch (IOException | RuntimeException e) {
            delete(kept);
            throw e;
        }
        return answers -> {
            try {
                kept.writeTo(answers);
            } finally {
                delete(kept);
            }
        };
    }

    private static void delete(DeferredFileOutputStream kept) throws IOException {
        if (kept.getPath() != null) {
            Files.deleteIfExists(kept.getPath());
        }
    }

    /** A JSON object a line. */
    void lines(BatchQuestions questions, OutputStream answers) throws IOException {
        try (questions) {
            // Closed only when all went well: what breaks off must not end as if it were whole.
            JsonGenerator lines = json.createGenerator(answers)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                    .setRootValueSeparator(NOTHING);
            Flushable ready = () -> {
                lines.flush();
                answers.flush();
            };
            for (BatchRow row = questions.next(ready); row != null; row = questions.next(ready)) {
                if (row.item().written() == null) {
                    json.writeValue(lines, row.item());
                } else {
                    written(row.item(), row.item().written(), lines, answers);
                }
                lines.writeRaw(LINE_FEED);
            }
            lines.close();
        }
    }

    /** As the item would be written with the answer itself. */
    private void written(BatchItem item, Buffer answer, JsonGenerator lines, OutputStream answers) throws IOException {
        lines.writeRaw('{');
        if (item.id() != null) {
            lines.writeRaw("\"id\":");
            lines.writeRaw(ids.writeValueAsString(item.id()));
            lines.writeRaw(',');
        }
        lines.writeRaw("\"answer\":");
        lines.flush();
        answers.write(answer.getBytes());
        lines.writeRaw('}');
    }

    /**
     * A table as text.
     *
     * @param marked whether it begins with a byte order mark
     */
    void table(BatchQuestions questions, Delimiter delimiter, boolean marked, OutputStream answers) throws IOException {
        try (questions) {
            String header = delimiter.line(AnswerColumns.header(questions.columns()));
            write(marked ? BYTE_ORDER_MARK + header : header, answers);
            for (BatchRow row = questions.next(answers); row != null; row = questions.next(answers)) {
                write(delimiter.line(AnswerColumns.cells(row)), answers);
            }
        }
    }

    private static void write(String text, OutputStream answers) throws IOException {
        answers.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook; where there are more questions than it may hold, its last row says so. */
    void workbook(BatchQuestions questions, OutputStream answers) throws IOException {
        try (questions;
                SheetWriter sheet = new SheetWriter(
                        answers, SHEET, AnswerColumns.header(questions.columns()), AnswerColumns.LINE)) {
            int rows = 0;
            for (BatchRow row = questions.next(() -> {}); row != null; row = questions.next(() -> {})) {
                if (rows++ == SentWorkbook.MOST_ROWS) {
                    sheet.row(AnswerColumns.cells(tooMany(row)));
                    return;
                }
                sheet.row(AnswerColumns.cells(row));
            }
        }
    }

    private BatchRow tooMany(BatchRow row) {
        HttpProblem problem = Problems.of(
                413,
                List.of(Problems.error(
                        "body", "row", Problems.TOO_LARGE, "detail.ROWS_ANSWERED", SentWorkbook.MOST_ROWS)));
        return new BatchRow(
                row.line(),
                new ArrayList<>(Collections.nCopies(row.inputs().size(), "")),
                BatchItem.refused(null, Problems.in(language, problem, "")));
    }
}
