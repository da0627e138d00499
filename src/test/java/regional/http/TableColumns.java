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

    private static final String LINE = "line";
    private static final String FIRST_OF_ANSWERS = "passage";

    private TableColumns() {}

    /**
     * A table has the columns of the document's example; where those are countries, whichever were asked for; where they begin
     * with the lines of what was sent, those of the answers at the end.
     */
    static List<String> flaws(String example, String body) {
        List<String> columns = rows(example).getFirst();
        if (columns.getFirst().equals(LINE)) {
            return flawsOfAnswers(columns.subList(columns.indexOf(FIRST_OF_ANSWERS), columns.size()), body);
        }
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

    private static List<String> flawsOfAnswers(List<String> columns, String body) {
        List<List<String>> rows = answers(body);
        List<String> shown = rows.getFirst();
        List<String> flaws = new ArrayList<>();
        if (!shown.getFirst().equals(LINE)
                || !shown.subList(shown.size() - columns.size(), shown.size()).equals(columns)) {
            flaws.add("the columns are " + shown + " and do not end with " + columns);
        }
        if (rows.stream().anyMatch(row -> row.size() != shown.size())) {
            flaws.add("a row has not a cell for each column");
        }
        return flaws;
    }

    /** The rows of a table of answers to many questions, whatever its delimiter and its mark. */
    public static List<List<String>> answers(String body) {
        String table = body.startsWith("\uFEFF") ? body.substring(1) : body;
        return rows(
                table,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(table.charAt(LINE.length()))
                        .get());
    }

    /** The rows of a table, its header the first. */
    public static List<List<String>> rows(String table) {
        return rows(table, CSVFormat.RFC4180);
    }

    private static List<List<String>> rows(String table, CSVFormat form) {
        try (CSVParser parser = CSVParser.parse(table, form)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
