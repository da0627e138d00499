package regional.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import regional.ShippedDataset;
import regional.SpecificationTable;
import regional.edition.Edition;
import regional.law.CountryCode;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.Mode;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Shipment;

/**
 * What stands at the top of an answer, by a table that a forwarder can read: {@code src/test/resources/summaries.csv}. "…"
 * stands for clauses that the row does not care about; a row without it has the whole summary. No-break spaces are written
 * as blanks.
 */
class SummariesTest {
    private static final Path TABLE = Path.of("src/test/resources/summaries.csv");
    private static final Edition EDITION = Edition.of(ShippedDataset.rulebook().facts(), "sha256:" + "0".repeat(64));

    @TestFactory
    Stream<DynamicTest> everyRowOfTheTable() {
        return SpecificationTable.rows(TABLE).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getRecordNumber() + " " + row.get("origin") + " to " + row.get("destination") + " "
                                + row.get("on") + " " + row.get("lang") + ": " + row.get("because"),
                        () -> check(row)));
    }

    private static void check(CSVRecord row) {
        Sentences sentences = new Sentences(EDITION, Locale.of(row.get("lang")));
        String summary =
                Summary.of(EDITION.rulebook().decide(question(row)), sentences).replace('\u00a0', ' ');
        String expected = row.get("summary");
        List<String> parts = Arrays.stream(expected.split("…"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        assertThat(summary).containsSubsequence(parts);
        if (!expected.startsWith("…")) {
            assertThat(summary).startsWith(parts.getFirst());
        }
        if (!expected.endsWith("…")) {
            assertThat(summary).endsWith(parts.getLast());
        }
        if (!expected.contains("…")) {
            assertThat(summary).isEqualTo(expected);
        }
    }

    private static Question question(CSVRecord row) {
        return new Question(
                new CountryCode(row.get("origin")),
                new CountryCode(row.get("destination")),
                LocalDate.parse(row.get("on")),
                new Shipment(
                        given(row, "goods") == null ? null : GoodsClass.valueOf(row.get("goods")),
                        given(row, "hs") == null ? null : new HsCode(row.get("hs")),
                        truth(given(row, "originating")),
                        approved(given(row, "approved")),
                        truth(given(row, "specialRegime")),
                        given(row, "certificateIssuedOn") == null
                                ? null
                                : LocalDate.parse(row.get("certificateIssuedOn")),
                        given(row, "mode") == null ? null : Mode.valueOf(row.get("mode"))));
    }

    private static @Nullable String given(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Boolean truth(@Nullable String cell) {
        return cell == null ? null : Boolean.valueOf(cell);
    }

    private static @Nullable Set<RegimeId> approved(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        return cell.equals("NOT_APPROVED")
                ? Set.of()
                : Arrays.stream(cell.split(" ")).map(RegimeId::new).collect(Collectors.toSet());
    }

    @Test
    void theTableSpeaksEveryLanguageOften() {
        List<CSVRecord> rows = SpecificationTable.rows(TABLE);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        for (String language : List.of("en", "fr", "pt")) {
            assertThat(rows.stream().filter(row -> row.get("lang").equals(language)))
                    .as(language)
                    .hasSizeGreaterThan(15);
        }
    }
}
