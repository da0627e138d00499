package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import regional.law.Facts;

class DatasetRulesTest {
    private static final String TABLE = "/broken-datasets.csv";

    @Test
    void theTinyDatasetIsSound() {
        assertThat(DatasetRules.check(TinyDataset.sound())).isEmpty();
    }

    /** One thing is broken, and exactly one rule says so. */
    @ParameterizedTest(name = "{0}: {1}, {3}")
    @CsvFileSource(resources = TABLE, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void aBrokenRuleIsNamed(
            String rule, String file, String one, @Nullable String other, String subject, @TempDir Path folder) {
        Facts facts = TinyDataset.copiedTo(folder)
                .replace(file, lines(one), lines(other == null ? "" : other))
                .read();
        assertThat(DatasetRules.check(facts))
                .isNotEmpty()
                .allSatisfy(flaw -> assertThat(flaw.rule()).isEqualTo(rule))
                .anySatisfy(flaw -> assertThat(flaw.subject()).hasToString(subject));
        for (Locale language : List.of(Locale.FRENCH, Locale.of("pt"))) {
            assertThat(DatasetRules.check(facts)).allSatisfy(breach -> {
                assertThat(breach.subject().in(language))
                        .doesNotHaveToString(breach.subject().toString());
                assertThat(breach.what().in(language))
                        .doesNotHaveToString(breach.what().toString());
            });
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "blocs/north.yaml | country: XB\\n    inForce: {since: 1990-01-01} | country: XC\\n    inForce: {since: 1995-12-31}",
                // What one bound ends and the same bound begins does not overlap, however roughly the day is known.
                "regimes/grant.yaml | {since: \"1995\"}\\n      confidence: MEDIUM\\n      openedBy: order-1995"
                        + " | {since: \"1995\", until: \"1996\"}\\n      confidence: MEDIUM\\n      openedBy: order-1995"
                        + "\\n      closedBy: order-1995\\n      citations: [press-report]\\n    - id: GRANT-RAW-1996\\n      goods: [UNPROCESSED]"
                        + "\\n      inForce: {since: \"1996\"}\\n      confidence: MEDIUM\\n      openedBy: order-1995",
                "restrictions/borders.yaml | certainUntil: 1999-01-01 | certainUntil: 1996-01-01",
                "regimes/north.yaml | validMonths: 6 | validMonths: 1",
                "levies.yaml | percent: 0.5 | percent: 100",
                "blocs/north.yaml | notifiedOn: 1994-05 | notifiedOn: 1995-12-31",
            })
    void whatIsJustSoundIsNoFlaw(String file, String one, String other, @TempDir Path folder) {
        Facts facts = TinyDataset.copiedTo(folder)
                .replace(file, lines(one), lines(other))
                .read();
        assertThat(DatasetRules.check(facts)).isEmpty();
    }

    @Test
    void allFlawsAreReportedAtOnce(@TempDir Path folder) {
        Facts facts = TinyDataset.copiedTo(folder)
                .replace("levies.yaml", "percent: 0.5", "percent: 0")
                .replace("levies.yaml", "percent: 1", "percent: 101")
                .replace("pending.yaml", "bloc: NORTH", "bloc: WEST")
                .read();
        assertThat(DatasetRules.check(facts))
                .hasToString(
                        "[pending SUMMIT-2000 bloc: 'WEST' is not in the dataset"
                                + " [a bloc that is named is described],"
                                + " levy NORTH-LEVY rates[0]: 101 percent is not over 0 and at most 100 [a rate is over 0 and at most 100 percent],"
                                + " levy NORTH-LEVY rates[1]: 0 percent is not over 0 and at most 100 [a rate is over 0 and at most 100 percent]]");
    }

    @Test
    void everyRuleIsBrokenByATest() throws IOException {
        try (Stream<String> rows = Files.lines(Path.of("src/test/resources" + TABLE))) {
            Set<String> broken = rows.skip(1)
                    .map(row -> row.substring(0, row.indexOf('|')).strip())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(DatasetRules.ALL).extracting(DatasetRule::sentence).doesNotHaveDuplicates();
            assertThat(broken)
                    .containsExactlyElementsOf(DatasetRules.ALL.stream()
                            .map(DatasetRule::sentence)
                            .sorted()
                            .toList());
        }
    }

    private static String lines(String cell) {
        return cell.replace("\\n", "\n");
    }
}
