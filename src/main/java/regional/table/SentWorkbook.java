package regional.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.logging.Logger;
import regional.http.RequestBody;

/** A workbook that is the body of a request. */
public final class SentWorkbook {
    private static final Logger LOG = Logger.getLogger(SentWorkbook.class);

    /** The most rows under the header. */
    public static final int MOST_ROWS = 100_000;

    /** In bytes. */
    private static final int LARGEST = 20 * 1024 * 1024;

    private static final int MOST_AT_ONCE = 16 * 1024;
    private static final int LONGEST_MARK = 8;

    private SentWorkbook() {}

    /**
     * The rows of its first visible sheet. The body is kept in a file, which is gone from the folder when this returns, and
     * from the disk when the rows are closed.
     *
     * @throws HttpProblem 413 when it is too large, 400 when it is no workbook
     */
    public static TableRows rows(InputStream body) throws IOException {
        Path file = Files.createTempFile("table", ".xlsx");
        try {
            store(body, file);
            return rows(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void store(InputStream body, Path file) throws IOException {
        InputStream arriving = new RequestBody(body);
        byte[] buffer = new byte[MOST_AT_ONCE];
        int size = 0;
        try (OutputStream stored = Files.newOutputStream(file)) {
            for (int read = arriving.read(buffer); read >= 0; read = arriving.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw TableProblems.tooLarge("body", "detail.TOO_LARGE", LARGEST);
                }
                stored.write(buffer, 0, read);
            }
        }
    }

    private static TableRows rows(Path file) throws IOException {
        byte[] mark;
        try (InputStream stored = Files.newInputStream(file)) {
            mark = Arrays.copyOf(stored.readNBytes(LONGEST_MARK), LONGEST_MARK);
        }
        if (ReadableWorkbook.isOLE2Header(mark)) {
            throw TableProblems.body("detail.ENCRYPTED");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(mark)) {
            throw TableProblems.body("detail.NO_WORKBOOK");
        }
        try {
            return WorkbookRows.of(file, WorkbookCheck.isSince1904(file), MOST_ROWS);
        } catch (HttpProblem problem) {
            throw problem;
        } catch (IOException | RuntimeException e) {
            // The library fails in many ways on what is no workbook.
            LOG.debug("A workbook cannot be read", e);
            throw TableProblems.body("detail.NO_WORKBOOK");
        }
    }
}
