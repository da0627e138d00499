package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import regional.ShippedDataset;
import regional.SpecificationTable;
import regional.law.CountryCode;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.Mode;
import regional.law.Question;
import regional.law.Shipment;

/** Which papers goods need, whether a certificate is valid, and that nothing is said where nothing was found. */
class PapersTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();
    private static final Path TABLE = Path.of("src/test/resources/papers.csv");
    private static final Pattern INSTRUMENT = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    @TestFactory
    Stream<DynamicTest> everyRowOfTheTable() {
        return SpecificationTable.rows(TABLE).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getRecordNumber() + " " + row.get("origin") + " to " + row.get("destination") + " "
                                + row.get("on") + " " + row.get("paper") + ": " + row.get("because"),
                        () -> check(row)));
    }

    private static void check(CSVRecord row) {
        Shipment shipment = new Shipment(
                given(row, "goods", GoodsClass::valueOf),
                given(row, "hs", HsCode::new),
                true,
                null,
                null,
                given(row, "certificateIssuedOn", LocalDate::parse),
                given(row, "mode", Mode::valueOf));
        Decision decision = RULEBOOK.decide(new Question(
                new CountryCode(row.get("origin")),
                new CountryCode(row.get("destination")),
                LocalDate.parse(row.get("on")),
                shipment));
        Optional<Paper> found = decision.papers().stream()
                .filter(paper -> paper.code().equals(row.get("paper")))
                .findFirst();
        assertThat(found.map(paper -> paper.status().name()).orElse("none")).isEqualTo(row.get("status"));
        assertThat(found.map(Paper::validity).map(Enum::name).orElse("")).isEqualTo(row.get("validity"));
    }

    private static <T> @Nullable T given(CSVRecord row, String column, Function<String, T> read) {
        return row.get(column).isEmpty() ? null : read.apply(row.get(column));
    }

    @Test
    void everyRowCitesAnInstrumentOfTheDataset() {
        Set<String> known = RULEBOOK.facts().instruments().stream()
                .map(instrument -> instrument.id().value())
                .collect(Collectors.toSet());
        assertThat(SpecificationTable.rows(TABLE))
                .hasSizeGreaterThan(80)
                .allSatisfy(
                        row -> assertThat(INSTRUMENT.matcher(row.get("because")).results())
                                .as(row.get("because"))
                                .anyMatch(found -> known.contains(found.group())));
    }
}
