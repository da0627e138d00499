package regional.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The columns of a table, each named by the place of its value in the JSON of an entry, so that a table cannot disagree with
 * it: {@code inForce.since}. A list of plain values, marked by a final {@code |}, is joined by that; every other list or
 * object is JSON in one cell.
 */
public final class ColumnPointers {
    private static final String JOINED = "|";

    private final List<String> names = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();
    private final List<Boolean> joined = new ArrayList<>();

    public ColumnPointers(String... columns) {
        for (String column : columns) {
            String name = column.replace(JOINED, "");
            names.add(name);
            pointers.add("/" + name.replace('.', '/'));
            joined.add(column.endsWith(JOINED));
        }
    }

    public List<String> names() {
        return names;
    }

    /** A cell a column, empty where the entry has no value. */
    List<String> cells(JsonNode entry) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < pointers.size(); i++) {
            JsonNode value = entry.at(pointers.get(i));
            cells.add(joined.get(i) ? joined(value) : text(value));
        }
        return cells;
    }

    private static String joined(JsonNode values) {
        StringJoiner cell = new StringJoiner(JOINED);
        values.forEach(value -> cell.add(text(value)));
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

    /** The table of entries. */
    public Table table(List<JsonNode> entries) {
        return new Table(names, entries.stream().map(this::cells).toList());
    }
}
