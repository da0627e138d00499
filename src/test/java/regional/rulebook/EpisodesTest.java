package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import regional.ShippedDataset;
import regional.SpecificationTable;
import regional.law.Question;

/** Every row of the specification tables, answered by the shipped dataset. */
class EpisodesTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();

    @Test
    void thereAreTables() throws IOException {
        assertThat(Episode.decisions()).hasSizeGreaterThan(10);
    }

    @TestFactory
    Stream<DynamicContainer> episodes() throws IOException {
        return Episode.decisions().stream().map(EpisodesTest::episode);
    }

    private static DynamicContainer episode(Path file) {
        return DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                SpecificationTable.rows(file).stream().map(EpisodesTest::row));
    }

    private static DynamicTest row(CSVRecord row) {
        Question question = Episode.question(row);
        String name = row.getRecordNumber() + " " + question.origin() + " to " + question.destination() + " "
                + question.on() + " " + row.get("goods") + row.get("hs") + ": " + row.get("because");
        return DynamicTest.dynamicTest(name, () -> check(row, RULEBOOK.decide(question)));
    }

    private static void check(CSVRecord row, Decision decision) {
        SoftAssertions softly = new SoftAssertions();
        Ruling ruling = decision.ruling();
        softly.assertThat(ruling.verdict().name()).as("verdict").isEqualTo(row.get("verdict"));
        if (!row.get("recommended").isEmpty()) {
            softly.assertThat(
                            ruling.recommended() == null
                                    ? "-"
                                    : ruling.recommended().value())
                    .as("recommended")
                    .isEqualTo(row.get("recommended"));
        }
        if (!row.get("regimes").isEmpty()) {
            softly.assertThat(ruling.regimes().stream()
                            .map(regime -> regime.regime().id() + "=" + regime.status()))
                    .as("regimes")
                    .containsExactlyElementsOf(cells(row.get("regimes")));
        }
        restrictions(softly, row.get("restrictions"), decision);
        levies(softly, row.get("levies"), decision);
        warnings(softly, row.get("warnings"), decision);
        if (!row.get("outcomes").isEmpty()) {
            softly.assertThat(ruling.outcomes().stream()
                            .map(outcome -> outcome.verdict().name())
                            .collect(Collectors.toSet()))
                    .as("outcomes")
                    .isEqualTo(Set.copyOf(cells(row.get("outcomes"))));
        }
        softly.assertAll();
    }

    private static void restrictions(SoftAssertions softly, String expected, Decision decision) {
        List<String> hits = decision.restrictions().stream()
                .map(finding -> finding.restriction().kind() + ":"
                        + finding.restriction().by() + "=" + finding.hits())
                .toList();
        for (String cell : cells(expected)) {
            if (cell.startsWith("!")) {
                softly.assertThat(hits)
                        .as("restrictions")
                        .doesNotContain(cell.substring(1) + "=HIT", cell.substring(1) + "=MAY_HIT");
            } else {
                softly.assertThat(hits).as("restrictions").contains(cell);
            }
        }
    }

    private static void levies(SoftAssertions softly, String expected, Decision decision) {
        for (String cell : cells(expected)) {
            String id = cell.substring(0, cell.indexOf('='));
            String status = decision.levies().stream()
                    .filter(finding -> finding.levy().id().value().equals(id))
                    .map(finding -> finding.status().name())
                    .findFirst()
                    .orElse("-");
            softly.assertThat(id + "=" + status).as("levies").isEqualTo(cell);
        }
    }

    private static void warnings(SoftAssertions softly, String expected, Decision decision) {
        Set<String> codes = decision.warnings().stream().map(EpisodesTest::code).collect(Collectors.toSet());
        for (String cell : cells(expected)) {
            if (cell.startsWith("!")) {
                softly.assertThat(codes).as("warnings").doesNotContain(cell.substring(1));
            } else {
                softly.assertThat(codes).as("warnings").contains(cell);
            }
        }
    }

    private static String code(Warning warning) {
        return warning.code();
    }

    private static List<String> cells(String cell) {
        return cell.isEmpty() || cell.equals("-") ? List.of() : Arrays.asList(cell.split("\\|"));
    }
}
