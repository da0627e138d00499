package regional.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        try {
            StringBuilder line = new StringBuilder();
            strict.printRecord(line, cells.toArray());
            return line.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a record, the end of its last line left out; {@code null} when it is none. */
    public @Nullable List<String> cells(String text) {
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
