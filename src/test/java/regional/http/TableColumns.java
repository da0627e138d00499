package regional.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** How a table differs from the document's example of it. */
public final class TableColumns {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private TableColumns() {}

    /** A table has the columns of the document's example; where those are countries, whichever were asked for. */
    static List<String> flaws(String example, String body) {
        List<String> columns = rows(example).getFirst();
        List<List<String>> rows = rows(body);
        List<String> shown = rows.getFirst();
        List<String> flaws = new ArrayList<>();
        boolean byCountry = columns.stream().skip(1).allMatch(COUNTRY.asMatchPredicate());
        if (byCountry ? !shown.getFirst().equals(columns.getFirst()) : !shown.equals(columns)) {
            flaws.add("the columns are " + shown + " and not " + columns);
        }
        if (rows.stream().anyMatch(row -> row.size() != shown.size())) {
            flaws.add("a row has not a cell for each column");
        }
        return flaws;
    }

    /** The rows of a table, its header the first. */
    public static List<List<String>> rows(String table) {
        try (CSVParser parser = CSVParser.parse(table, CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
