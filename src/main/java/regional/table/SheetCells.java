package regional.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What the cells of a workbook hold, as a table that is sent as text would write it. */
final class SheetCells {
    /** As many digits as spreadsheets show; files hold more, which nobody has written. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final Pattern ERROR = Pattern.compile("#(?:[A-Z]+[A-Z0-9_/]*[!?]?)");

    /** How a workbook writes a sign that XML has none of: by its code in four hexadecimal digits. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final boolean since1904;
    private final Map<String, Boolean> dates = new HashMap<>();

    SheetCells(boolean since1904) {
        this.since1904 = since1904;
    }

    /** A cell's text, and what it is. */
    record Read(CellKind kind, String text) {
        static final Read EMPTY = new Read(CellKind.TEXT, "");
    }

    /** The cell; an empty text where there is none. */
    Read read(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Read.EMPTY;
        }
        Object value = cell.getValue();
        if (value == null) {
            return cell.getType() == CellType.FORMULA && cell.getRawValue() == null
                    ? new Read(CellKind.NO_VALUE, "")
                    : Read.EMPTY;
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        boolean text = cell.getType() == CellType.STRING;
        if (cell.getType() == CellType.ERROR
                || (!text && ERROR.matcher(value.toString()).matches())) {
            return new Read(CellKind.ERROR, value.toString());
        }
        return new Read(CellKind.TEXT, unescaped(value.toString()));
    }

    private Read number(Cell cell, BigDecimal number) {
        LocalDate day = isDate(cell) ? DateFormats.day(number, since1904) : null;
        if (day != null) {
            return new Read(CellKind.DAY, day.toString());
        }
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return new Read(CellKind.NUMBER, shown.toPlainString());
    }

    private boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        return id != null
                && dates.computeIfAbsent(
                        id + " " + cell.getDataFormatString(),
                        same -> DateFormats.isDate(id, cell.getDataFormatString()));
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(sign ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))))
                : text;
    }
}
