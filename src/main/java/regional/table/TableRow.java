package regional.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param line the line or row of the file on which it begins, from 1
 * @param cells one a column, as they came; of a row that is flawed what could be read of them
 * @param kinds one a cell; none where all are texts
 * @param flaw why it cannot be read; {@code null} where it can
 */
public record TableRow(
        int line,
        List<String> cells,
        List<CellKind> kinds,
        @Nullable HttpProblem flaw) {
    public TableRow {
        cells = Collections.unmodifiableList(cells);
        kinds = Collections.unmodifiableList(kinds);
    }

    static TableRow ofTexts(int line, List<String> cells) {
        return new TableRow(line, cells, List.of(), null);
    }

    /** One whose cells are cut, or filled up, to the columns of the table. */
    static TableRow flawed(int line, List<String> cells, int columns, HttpProblem flaw) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
        all.addAll(Collections.nCopies(columns - all.size(), ""));
        return new TableRow(line, all, List.of(), flaw);
    }

    /** What the cell of a column holds. */
    public CellKind kind(int column) {
        return kinds.isEmpty() ? CellKind.TEXT : kinds.get(column);
    }

    /** Whether no cell holds a value. */
    static boolean isEmpty(List<String> cells) {
        for (String cell : cells) {
            if (!isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but blanks of any kind stand in the cell. */
    public static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!Character.isWhitespace(cell.charAt(i)) && !Character.isSpaceChar(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
