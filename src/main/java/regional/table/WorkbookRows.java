package regional.table;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of the first visible sheet of a workbook, under the first row that holds a value. */
final class WorkbookRows implements TableRows {
    /** Columns behind the last name are carried as all others are; not those of a value that strayed far. */
    private static final int MOST_UNNAMED = 100;

    private static final Flushable NOTHING = () -> {};
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    private final ReadableWorkbook workbook;
    private final SheetCells cells;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private int columnsWithValues;

    /**
     * @param columns the least columns, those behind the last name included
     */
    private WorkbookRows(ReadableWorkbook workbook, SheetCells cells, Stream<Row> stream, int columns) {
        this.workbook = workbook;
        this.cells = cells;
        this.stream = stream;
        this.rows = stream.iterator();
        List<String> names = new ArrayList<>(header(rows, cells));
        names.addAll(Collections.nCopies(Math.max(0, columns - names.size()), ""));
        this.header = List.copyOf(names);
    }

    /**
     * The rows of a workbook that has passed its check.
     *
     * @throws HttpProblem 400 when there is no sheet, or nothing in it; 413 when there are more rows than may be
     * @throws ExcelReaderException when a part is missing or is not what it should be
     */
    static WorkbookRows of(Path file, boolean since1904, int mostRows) throws IOException {
        SheetCells cells = new SheetCells(since1904);
        int columns;
        try (WorkbookRows once = open(file, cells, 0)) {
            // Read to the end before anything is answered: what is wrong, and how many there are, is told by the
            // status.
            for (int read = 0; once.next(NOTHING) != null; read++) {
                if (read == mostRows) {
                    throw TableProblems.tooLarge("body", "detail.ROWS", mostRows);
                }
            }
            columns = Math.min(once.columnsWithValues, once.header.size() + MOST_UNNAMED);
        }
        return open(file, cells, columns);
    }

    private static WorkbookRows open(Path file, SheetCells cells, int columns) throws IOException {
        ReadableWorkbook workbook = workbook(file);
        try {
            Sheet sheet = workbook.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> TableProblems.body("detail.NO_SHEET"));
            return new WorkbookRows(workbook, cells, sheet.openStream(), columns);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** Without formats no number is a day; a workbook need not have any. */
    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(file.toFile(), WITHOUT_FORMATS);
        }
    }

    private static List<String> header(Iterator<Row> rows, SheetCells cells) {
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> names = new ArrayList<>();
            int last = 0;
            for (int column = 0; column < row.getCellCount(); column++) {
                names.add(cells.read(row.getOptionalCell(column).orElse(null)).text());
                last = TableRow.isBlank(names.getLast()) ? last : column + 1;
            }
            if (last > 0) {
                return List.copyOf(names.subList(0, last));
            }
        }
        throw TableProblems.header();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable TableRow next(Flushable ready) {
        while (rows.hasNext()) {
            TableRow row = row(rows.next());
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** The row; {@code null} where nothing stands in it. */
    private @Nullable TableRow row(Row row) {
        List<String> texts = new ArrayList<>(header.size());
        List<CellKind> kinds = new ArrayList<>(header.size());
        boolean empty = true;
        for (int column = 0; column < header.size(); column++) {
            SheetCells.Read cell = cells.read(row.getOptionalCell(column).orElse(null));
            texts.add(cell.text());
            kinds.add(cell.kind());
            empty &= cell.kind() == CellKind.TEXT && TableRow.isBlank(cell.text());
        }
        String outside = null;
        for (int column = header.size(); column < row.getCellCount(); column++) {
            SheetCells.Read cell = cells.read(row.getOptionalCell(column).orElse(null));
            if (!TableRow.isBlank(cell.text())) {
                outside = row.getCell(column).getAddress().toString();
                columnsWithValues = Math.max(columnsWithValues, column + 1);
            }
        }
        if (outside != null) {
            return TableRow.flawed(row.getRowNum(), texts, header.size(), TableProblems.row("detail.OUTSIDE", outside));
        }
        return empty ? null : new TableRow(row.getRowNum(), texts, kinds, null);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
