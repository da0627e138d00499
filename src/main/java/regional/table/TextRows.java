package regional.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.answer.Delimiter;
import regional.http.Problems;

/**
 * The rows of a table that is sent as text. A row that cannot be read is flawed, and the line after its first is the next to
 * be read, so that it spoils no other.
 */
final class TextRows implements TableRows {
    private final List<String> header;
    private final Delimiter delimiter;
    private final NumberedLines lines;
    private final IntPredicate ofOneLine;
    private final Predicate<List<String>> isRow;

    TextRows(
            List<String> header,
            Delimiter delimiter,
            NumberedLines lines,
            IntPredicate ofOneLine,
            Predicate<List<String>> isRow) {
        this.header = header;
        this.delimiter = delimiter;
        this.lines = lines;
        this.ofOneLine = ofOneLine;
        this.isRow = isRow;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public void close() {
        // The body is the server's.
    }

    @Override
    public @Nullable TableRow next(Flushable ready) throws IOException {
        for (NumberedLines.Numbered first = lines.next(ready); first != null; first = lines.next(ready)) {
            TableRow row = row(first, ready);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** The row that begins with the line; {@code null} where nothing stands in it. */
    private @Nullable TableRow row(NumberedLines.Numbered first, Flushable ready) throws IOException {
        if (first.line().flaw() != null) {
            return flawed(first, TableProblems.ofLine(first.line().flaw(), first.number()));
        }
        CellPosition position = new CellPosition(delimiter.sign()).read(first.text());
        if (position.isQuoted()) {
            return ofSeveralLines(first, position, ready);
        }
        if (TableRow.isBlank(first.text())) {
            return null;
        }
        List<String> cells = delimiter.cells(first.text());
        return cells != null && TableRow.isEmpty(cells) ? null : row(first, cells);
    }

    /** The row of the cells, which may be none, or too few or too many. */
    private TableRow row(NumberedLines.Numbered first, @Nullable List<String> cells) {
        if (cells == null) {
            return flawed(first, TableProblems.row("detail.CELLS"));
        }
        return cells.size() == header.size()
                ? TableRow.ofTexts(first.number(), cells)
                : flawed(first, TableProblems.row("detail.COLUMNS", cells.size(), header.size()));
    }

    private TableRow ofSeveralLines(NumberedLines.Numbered first, CellPosition position, Flushable ready)
            throws IOException {
        List<NumberedLines.Numbered> further = new ArrayList<>();
        StringBuilder whole = new StringBuilder(first.text());
        HttpProblem flaw = null;
        String end = first.line().end();
        while (position.isQuoted() && flaw == null) {
            int column = position.column();
            if (column < header.size() && ofOneLine.test(column)) {
                flaw = Problems.of(
                        400,
                        List.of(Problems.error(
                                "cell", header.get(column), Problems.INVALID_VALUE, "detail.LINE_BREAK")));
                break;
            }
            NumberedLines.Numbered next = column < header.size() ? lines.next(ready) : null;
            if (next != null) {
                further.add(next);
                whole.append(end).append(next.text());
                end = next.line().end();
                position.read(next.text());
            }
            if (next == null
                    || !next.isText()
                    || whole.length() > TextTable.LONGEST_ROW
                    || ((column > 0 || position.isQuoted()) && isRow(next.text()))) {
                flaw = TableProblems.row("detail.NOT_CLOSED", TextTable.LONGEST_ROW);
            }
        }
        List<String> cells = flaw == null ? delimiter.cells(whole.toString()) : null;
        TableRow row = flaw == null ? row(first, cells) : flawed(first, flaw);
        if (row.flaw() != null) {
            lines.putBack(further);
        }
        return row;
    }

    private boolean isRow(String line) {
        if (new CellPosition(delimiter.sign()).read(line).column() != header.size() - 1) {
            return false;
        }
        List<String> cells = delimiter.cells(line);
        return cells != null && cells.size() == header.size() && isRow.test(cells);
    }

    private TableRow flawed(NumberedLines.Numbered line, HttpProblem flaw) {
        return TableRow.flawed(line.number(), delimiter.likelyCells(line.text()), header.size(), flaw);
    }
}
