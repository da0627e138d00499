package regional.answer;

import java.util.List;
import java.util.stream.Stream;

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

    /** The header and the rows as lines of a file. */
    public Stream<String> lines() {
        return Stream.concat(Stream.of(columns), rows.stream()).map(Delimiter.COMMA::line);
    }
}
