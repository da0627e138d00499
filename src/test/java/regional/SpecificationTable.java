package regional;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables that tests are written in: CSV, the first line of which names the columns. */
public final class SpecificationTable {
    private static final CSVFormat FORM =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private SpecificationTable() {}

    /** The rows of a file. */
    public static List<CSVRecord> rows(Path table) {
        try (Reader reader = Files.newBufferedReader(table);
                CSVParser rows = FORM.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
