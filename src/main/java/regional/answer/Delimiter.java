package regional.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What stands between the cells of a line of a table; quotes are as RFC 4180 has them. */
public final class Delimiter {
    public static final Delimiter COMMA = new Delimiter(',');

    /** Those that tables come with, the most usual first. */
    public static final List<Delimiter> ALL = List.of(COMMA, new Delimiter(';'), new Delimiter('\t'));

    private static final char QUOTE = '"';
    private static final int LIKELY_LINE = 256;
    private static final int LIKELY_CELLS = 16;

    private final char sign;
    private final CSVFormat strict;
    private final CSVFormat lenient;

    private Delimiter(char sign) {
        this.sign = sign;
        this.strict = CSVFormat.RFC4180.builder().setDelimiter(sign).get();
        this.lenient =
                strict.builder().setLenientEof(true).setTrailingData(true).get();
    }

    public char sign() {
        return sign;
    }

    /** Cells as a line of a file, its end included. */
    public String line(List<String> cells) {
        StringBuilder line = new StringBuilder(LIKELY_LINE);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i > 0) {
                line.append(sign);
            }
            // A line of one empty cell would be none.
            if (cell.isEmpty() ? i == 0 : needsQuotes(cell)) {
                line.append(QUOTE).append(cell.replace("\"", "\"\"")).append(QUOTE);
            } else {
                line.append(cell);
            }
        }
        return line.append("\r\n").toString();
    }

    /** Whether the cell holds a sign of the form of tables, begins with what may be taken for one, or ends in a blank. */
    private boolean needsQuotes(String cell) {
        boolean needed = cell.charAt(0) <= '#' || cell.charAt(cell.length() - 1) <= ' ';
        for (int i = 0; !needed && i < cell.length(); i++) {
            char c = cell.charAt(i);
            needed = c == sign || c == QUOTE || c == '\r' || c == '\n';
        }
        return needed;
    }

    /** The cells of a record, the end of its last line left out; {@code null} when it is none. */
    public @Nullable List<String> cells(String text) {
        List<String> plain = plainCells(text);
        return plain == null ? parsed(text) : plain;
    }

    /** The cells of a record as most are, with quotes around whole cells at most; {@code null} of any other. */
    private @Nullable List<String> plainCells(String text) {
        List<String> cells = new ArrayList<>(LIKELY_CELLS);
        int start = 0;
        while (start < text.length()) {
            boolean quoted = text.charAt(start) == QUOTE;
            int end = quoted ? endOfQuoted(text, start + 1) : endOfPlain(text, start);
            if (end < 0 || (end < text.length() && text.charAt(end) != sign)) {
                return null;
            }
            cells.add(quoted ? text.substring(start + 1, end - 1).replace("\"\"", "\"") : text.substring(start, end));
            if (end == text.length()) {
                return cells;
            }
            start = end + 1;
        }
        if (cells.isEmpty()) {
            return null;
        }
        cells.add("");
        return cells;
    }

    /** The place behind a cell without quotes; -1 where it has a sign that is seldom in one. */
    private int endOfPlain(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != sign) {
            char c = text.charAt(end);
            if (c == QUOTE || c == '\r' || c == '\n') {
                return -1;
            }
            end++;
        }
        return end;
    }

    /** The place behind the quote that closes a cell; -1 where none does. */
    private static int endOfQuoted(String text, int start) {
        int quote = text.indexOf(QUOTE, start);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
            quote = text.indexOf(QUOTE, quote + 2);
        }
        return quote < 0 ? -1 : quote + 1;
    }

    private @Nullable List<String> parsed(String text) {
        try (CSVParser parser = CSVParser.parse(text, strict)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.getFirst().toList() : null;
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    /** What may be cells of a line that is no record, such as one with a quote that is not closed. */
    public List<String> likelyCells(String text) {
        try (CSVParser parser = CSVParser.parse(text, lenient)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
