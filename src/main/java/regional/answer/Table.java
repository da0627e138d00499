package regional.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows of texts under named columns, written as RFC 4180 has it. Cells are the data as they are: one that begins like a
 * formula of a spreadsheet (=, +, -, @) is not changed, for whoever reads it back would read something else.
 *
 * @param rows a cell a column in each; an empty text where there is nothing
 */
public record Table(List<String> columns, List<List<String>> rows) {
    /** The media type of tables as text. */
    public static final String CSV = "text/csv";

    /** The media type of workbooks of a spreadsheet. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a table is sent as. */
    public static final String CSV_AS_SENT = CSV + ";charset=UTF-8;header=present";

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Cells as a line of a file, its end included. */
    public static String line(List<String> cells) {
        try {
            StringBuilder line = new StringBuilder();
            CSVFormat.RFC4180.printRecord(line, cells.toArray());
            return line.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The header and the rows as lines of a file. */
    public Stream<String> lines() {
        return Stream.concat(Stream.of(columns), rows.stream()).map(Table::line);
    }

    /** The cells of a line, its end left out; {@code null} when it is no row. */
    public static @Nullable List<String> cells(String line) {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.getFirst().toList() : null;
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }
}
