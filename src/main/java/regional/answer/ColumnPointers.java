package regional.answer;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * The columns of a table, each named by the place of its value in the JSON of an entry, so that a table cannot disagree with
 * it: {@code inForce.since}, or otherwise where its name comes first: {@code since=during.since}. A list of plain values, marked by a final {@code |}, is joined by that; every other list or
 * object is JSON in one cell.
 */
public final class ColumnPointers {
    private static final String JOINED = "|";
    private static final String NAMED = "=";

    private record Column(String name, JsonPointer value, boolean joined) {
        static Column of(String column) {
            String name = column.replace(JOINED, "").replaceFirst(NAMED + ".*", "");
            String place = column.replace(JOINED, "").replaceFirst(".*" + NAMED, "");
            return new Column(name, JsonPointer.compile("/" + place.replace('.', '/')), column.endsWith(JOINED));
        }

        String cell(JsonNode entry) {
            JsonNode found = entry.at(value);
            if (!joined) {
                return text(found);
            }
            StringJoiner cell = new StringJoiner(JOINED);
            found.forEach(each -> cell.add(text(each)));
            return cell.toString();
        }

        private static String text(JsonNode value) {
            if (value.isMissingNode() || value.isNull()) {
                return "";
            }
            if (value.isNumber()) {
                return value.decimalValue().toPlainString();
            }
            return value.isContainerNode() ? value.toString() : value.asText();
        }
    }

    private final List<Column> columns;

    public ColumnPointers(String... columns) {
        this.columns = Stream.of(columns).map(Column::of).toList();
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** A cell a column, empty where the entry has no value. */
    public List<String> cells(JsonNode entry) {
        // A loop: each row of a stream comes here.
        List<String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(column.cell(entry));
        }
        return cells;
    }

    /** The table of entries. */
    public Table table(List<JsonNode> entries) {
        return new Table(names(), entries.stream().map(this::cells).toList());
    }
}
