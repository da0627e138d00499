package regional.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook of one sheet, row by row, so that no more than some rows are kept. Its first row is the header, bold and
 * frozen; every cell is a text, so that none is taken for a formula, a number or a day, but in a first column of numbers, where there is one.
 */
public final class SheetWriter implements Closeable {
    /** More characters make a workbook that spreadsheets call damaged. */
    private static final int LONGEST_CELL = 32_767;

    private static final String APPLICATION = "Regional Trade Rules";
    private static final String CUT = "…";
    private static final int ROWS_KEPT = 200;

    /** A text that would be read as the sign of its code. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final boolean numbered;
    private int row;

    /**
     * A workbook of texts.
     *
     * @param body kept open
     * @param name of the sheet
     */
    public SheetWriter(OutputStream body, String name, List<String> header) throws IOException {
        this(body, name, header, "");
    }

    /**
     * A workbook whose first column may hold whole numbers.
     *
     * @param numbers the name of that column
     */
    public SheetWriter(OutputStream body, String name, List<String> header, String numbers) throws IOException {
        numbered = header.getFirst().equals(numbers);
        workbook = new Workbook(body, APPLICATION, null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            write(column, header.get(column));
            sheet.style(0, column).bold().set();
        }
        row++;
    }

    /** Writes the next row. */
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (column == 0 && numbered) {
                sheet.value(row, column, Integer.valueOf(cells.getFirst()));
            } else {
                write(column, cells.get(column));
            }
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    private void write(int column, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        String text = cell.contains("_x") ? ESCAPE.matcher(cell).replaceAll("_x005F_") : cell;
        if (text.length() > LONGEST_CELL) {
            text = text.substring(0, LONGEST_CELL - CUT.length()) + CUT;
        }
        if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
            // Only a shared text keeps its outer blanks; the others need not be remembered.
            sheet.value(row, column, text);
        } else {
            sheet.inlineString(row, column, text);
        }
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign);
    }

    /** Writes the end of the workbook. */
    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
