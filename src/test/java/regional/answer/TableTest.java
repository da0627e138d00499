package regional.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import regional.http.TableColumns;
import regional.law.Bound;
import regional.law.CountryCode;
import regional.law.InForce;

/** The columns and cells of entries, and how they are written. */
class TableTest {
    private static final ColumnPointers COLUMNS = new ColumnPointers(
            "id",
            "rate",
            "sure",
            "inForce.since",
            "inForce.until",
            "inForce.precision",
            "words|",
            "parts",
            "part.name",
            "part.when",
            "counts");

    private static final InForce SINCE_1970 = new InForce(Bound.day(LocalDate.EPOCH), null);
    private static final InForce SINCE_A_YEAR = new InForce(Bound.parse("1979"), null);

    private record Part(String name, @Nullable InForce when) {}

    private record Whole(
            CountryCode id,
            @Nullable BigDecimal rate,
            boolean sure,
            @Nullable InForce inForce,
            @Nullable List<String> words,
            List<Part> parts,
            @Nullable Part part,
            Map<String, Integer> counts) {}

    private final AnswerTree json = AnswerModuleTest.tree();

    private List<String> cells(Whole entry) {
        return COLUMNS.cells(json.of(entry));
    }

    @Test
    void columnsAreNamedByPlaces() {
        assertThat(COLUMNS.names())
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
        assertThat(COLUMNS.table(List.of()).lines())
                .containsExactly("id,rate,sure,inForce.since,inForce.until,inForce.precision,words,parts,part.name,"
                        + "part.when,counts\r\n");
    }

    @Test
    void cellsAreTextsAndWhatIsDeepIsJson() {
        Part part = new Part("é", SINCE_1970);
        assertThat(cells(new Whole(
                        new CountryCode("ML"),
                        new BigDecimal("1E+2"),
                        true,
                        SINCE_A_YEAR,
                        List.of("a", "b"),
                        List.of(part),
                        part,
                        Map.of("n", 1))))
                .containsExactly(
                        "ML",
                        "100",
                        "true",
                        "1979-12-31",
                        "",
                        "{\"since\":{\"kind\":\"YEAR\",\"earliest\":\"1979-01-01\",\"latest\":\"1979-12-31\"}}",
                        "a|b",
                        "[{\"name\":\"é\",\"when\":{\"since\":\"1970-01-01\",\"until\":null}}]",
                        "é",
                        "{\"since\":\"1970-01-01\",\"until\":null}",
                        "{\"n\":1}");
    }

    @Test
    void aFigureIsWrittenAsTheLawWritesIt() {
        for (String figure : List.of("0.5", "100", "100.0", "0.50", "12345678901234567890.12")) {
            assertThat(cells(new Whole(
                                    new CountryCode("ML"),
                                    new BigDecimal(figure),
                                    true,
                                    null,
                                    null,
                                    List.of(),
                                    null,
                                    Map.of()))
                            .get(1))
                    .isEqualTo(figure);
        }
    }

    @Test
    void whatIsAbsentIsAnEmptyCell() {
        assertThat(cells(new Whole(new CountryCode("ML"), null, false, null, List.of(), List.of(), null, Map.of())))
                .containsExactly("ML", "", "false", "", "", "", "", "[]", "", "", "{}");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        List<String> cells = List.of("a,b", "say \"so\"", "two\r\nlines", "one\nmore", "naïve", " around ", "", "=1+1");
        assertThat(Delimiter.COMMA.line(cells)).endsWith("\r\n");
        Table table = new Table(List.of("a", "b", "c", "d", "e", "f", "g", "h"), List.of(cells, cells));
        String written = String.join("", table.lines().toList());
        assertThat(TableColumns.rows(written)).containsExactly(table.columns(), cells, cells);
        assertThat(Delimiter.COMMA.line(List.of(""))).isEqualTo("\"\"\r\n");
    }
}
