package regional.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import regional.answer.Delimiter;
import regional.http.BoundedLines;

/** A table that is sent as text: its header, how it is written, and the lines under the header. */
public final class TextTable {
    /** The most bytes of a line, and of a row of several lines. */
    public static final int LONGEST_ROW = 16 * 1024;

    /** A line that names the delimiter to a spreadsheet. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=.?\"?[,;\\t]*");

    private static final Flushable NOTHING = () -> {};

    private final List<String> columns;
    private final Delimiter delimiter;
    private final boolean marked;
    private final NumberedLines rest;

    private TextTable(List<String> columns, Delimiter delimiter, boolean marked, NumberedLines rest) {
        this.columns = List.copyOf(columns);
        this.delimiter = delimiter;
        this.marked = marked;
        this.rest = rest;
    }

    /** The names of the columns, as they came. */
    public List<String> columns() {
        return columns;
    }

    public Delimiter delimiter() {
        return delimiter;
    }

    /** Whether it began with a byte order mark. */
    public boolean isMarked() {
        return marked;
    }

    /**
     * Its rows.
     *
     * @param ofOneLine the columns in which no cell holds the end of a line
     * @param isRow whether the cells of a line are certainly a row, so that no quote of an earlier one reaches over it
     */
    public TableRows rows(IntPredicate ofOneLine, Predicate<List<String>> isRow) {
        return new TextRows(columns, delimiter, rest, ofOneLine, isRow);
    }

    /**
     * The first line, or the one after that which names the delimiter. The delimiter is the one with which the columns fit;
     * where none does, that which gives the most.
     *
     * @throws HttpProblem 400 when it is no header of a table in a charset that is read
     */
    public static TextTable of(BoundedLines body, Predicate<List<String>> fits) throws IOException {
        if (body.isUtf16()) {
            throw TableProblems.body("detail.UTF_16");
        }
        NumberedLines lines = new NumberedLines(body);
        NumberedLines.Numbered first = lines.next(NOTHING);
        if (first != null && first.isText() && SEPARATOR.matcher(first.text()).matches()) {
            first = lines.next(NOTHING);
        }
        if (first == null || !first.isText() || first.text().isBlank()) {
            throw unreadable(first);
        }
        if (first.text().indexOf('\0') >= 0) {
            throw TableProblems.body("detail.UTF_16");
        }
        NumberedLines.Numbered beginning = first;
        List<TextTable> read = new ArrayList<>();
        for (Delimiter delimiter : Delimiter.ALL) {
            List<String> columns = columns(beginning, delimiter, lines, fits);
            if (columns != null) {
                read.add(new TextTable(columns, delimiter, body.isMarked(), lines));
            }
            if (columns != null && fits.test(columns)) {
                return read.getLast();
            }
        }
        return read.stream()
                .max(Comparator.comparingInt(table -> table.columns().size()))
                .orElseThrow(() -> unreadable(beginning));
    }

    /** The columns by a delimiter, over as many lines as their quotes reach; further lines are read again unless they fit. */
    private static @Nullable List<String> columns(
            NumberedLines.Numbered first, Delimiter delimiter, NumberedLines lines, Predicate<List<String>> fits)
            throws IOException {
        CellPosition position = new CellPosition(delimiter.sign()).read(first.text());
        StringBuilder whole = new StringBuilder(first.text());
        String end = first.line().end();
        List<NumberedLines.Numbered> further = new ArrayList<>();
        while (position.isQuoted() && whole.length() <= LONGEST_ROW) {
            NumberedLines.Numbered next = lines.next(NOTHING);
            if (next == null) {
                break;
            }
            further.add(next);
            whole.append(end).append(next.text());
            end = next.line().end();
            position.read(next.text());
        }
        List<String> columns = delimiter.cells(whole.toString());
        if (columns == null || !fits.test(columns)) {
            lines.putBack(further);
        }
        return columns;
    }

    private static HttpProblem unreadable(NumberedLines.@Nullable Numbered line) {
        return line == null || line.line().flaw() == null
                ? TableProblems.header()
                : TableProblems.ofLine(line.line().flaw(), line.number());
    }
}
