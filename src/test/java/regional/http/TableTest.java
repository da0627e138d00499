package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import regional.answer.RangeView;
import regional.answer.Table;

/** The columns and cells of records, and how they are written. */
class TableTest {
    private record Part(String name, @Nullable RangeView when) {}

    private record Extra(List<String> words, List<Part> parts) {}

    private record Whole(
            String id,
            @Nullable BigDecimal rate,
            boolean sure,
            @Nullable RangeView inForce,
            @JsonUnwrapped Extra extra,
            Part part,
            Map<String, Integer> counts) {}

    private static final RangeView RANGE = new RangeView(LocalDate.EPOCH, null, null);

    @Test
    void columnsAreThoseOfTheType() {
        assertThat(Table.of(Whole.class, List.of()).columns())
                .containsExactly(
                        "id",
                        "rate",
                        "sure",
                        "inForce.since",
                        "inForce.until",
                        "inForce.precision",
                        "words",
                        "parts",
                        "part.name",
                        "part.when",
                        "counts");
    }

    @Test
    void cellsAreTextsAndWhatIsDeepIsJson() {
        Part part = new Part("é", RANGE);
        assertThat(Table.row(new Whole(
                        "x",
                        new BigDecimal("1E+2"),
                        true,
                        RANGE,
                        new Extra(List.of("a", "b"), List.of(part)),
                        part,
                        Map.of("n", 1))))
                .containsExactly(
                        "x",
                        "100",
                        "true",
                        "1970-01-01",
                        "",
                        "",
                        "a|b",
                        "[{\"name\":\"é\",\"when\":{\"since\":\"1970-01-01\",\"until\":null}}]",
                        "é",
                        "{\"since\":\"1970-01-01\",\"until\":null}",
                        "{\"n\":1}");
    }

    @Test
    void whatIsAbsentIsAnEmptyCell() {
        assertThat(Table.row(new Whole(
                        "x", null, false, null, new Extra(List.of(), List.of()), new Part("", null), Map.of())))
                .containsExactly("x", "", "false", "", "", "", "", "[]", "", "", "{}");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        List<String> cells = List.of("a,b", "say \"so\"", "two\r\nlines", "one\nmore", "naïve", " around ", "", "=1+1");
        assertThat(Table.line(cells)).endsWith("\r\n");
        Table table = new Table(List.of("a", "b", "c", "d", "e", "f", "g", "h"), List.of(cells, cells));
        String written = String.join("", table.lines().toList());
        assertThat(TableColumns.rows(written)).containsExactly(table.columns(), cells, cells);
        assertThat(Table.line(List.of(""))).isEqualTo("\"\"\r\n");
    }
}
