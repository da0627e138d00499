package regional.table;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import regional.answer.AnswerTree;
import regional.answer.AnswerWriter;
import regional.answer.Table;
import regional.answer.Tabular;

/** Writes the table of an answer as a workbook; the same answer is always the same bytes. */
@Provider
@Singleton
@Produces(Table.XLSX)
public final class TabularSheetWriter extends AnswerWriter<Tabular> {
    private static final String SHEET = "answers";

    /** The part that says when the workbook was made. */
    private static final String PROPERTIES = "docProps/core.xml";

    private static final Pattern MADE = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    /** The first moment of a zip file's calendar. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final AnswerTree json;

    public TabularSheetWriter(AnswerTree json) {
        super(Tabular.class);
        this.json = json;
    }

    @Override
    protected void write(Tabular answer, OutputStream body) throws IOException {
        body.write(workbook(answer.table(json)));
    }

    static byte[] workbook(Table table) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(written, SHEET, table.columns())) {
            for (List<String> row : table.rows()) {
                sheet.row(row);
            }
        }
        return withoutTime(written.toByteArray());
    }

    private static byte[] withoutTime(byte[] workbook) throws IOException {
        ByteArrayOutputStream rewritten = new ByteArrayOutputStream(workbook.length);
        // Read by its directory: the sizes beside the parts are not always there.
        try (ZipFile parts = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream copy = new ZipOutputStream(rewritten)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                ZipEntry named = new ZipEntry(part.getName());
                named.setTimeLocal(NO_TIME);
                copy.putNextEntry(named);
                byte[] content = parts.getInputStream(part).readAllBytes();
                copy.write(
                        part.getName().equals(PROPERTIES)
                                ? MADE.matcher(new String(content, StandardCharsets.UTF_8))
                                        .replaceAll("")
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return rewritten.toByteArray();
    }
}
