package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import regional.ShippedDataset;
import regional.SpecificationTable;

/** Every row of an episode says why, and what it cites is known. */
class BecauseTest {
    /** The forms in which rows cite: keys of sources.csv. */
    private static final Pattern KEY = Pattern.compile("[mt]:S\\d+[a-z]?\\b|\\bT\\d\\d\\b|[mt]:§[\\d.]*\\d|note N\\d+"
            + "|WTO RTA \\d+|edition \\d{4}-R\\d+|model step \\d|\\bresolutions\\b|\\bKey(?= \\d)");

    private static List<String> reasons() throws IOException {
        return Episode.tables().stream()
                .flatMap(table -> SpecificationTable.rows(table).stream())
                .map(row -> row.get("because"))
                .toList();
    }

    private static Set<String> keys(String because) {
        return KEY.matcher(because).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void everyRowCitesWhatItRestsOn() throws IOException {
        assertThat(reasons())
                .hasSizeGreaterThan(600)
                .allSatisfy(because -> assertThat(keys(because)).as(because).isNotEmpty());
    }

    @Test
    void everyKeyIsExplainedAndNoOther() throws IOException {
        Set<String> cited = reasons().stream()
                .flatMap(because -> keys(because).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, CSVRecord> sources = SpecificationTable.rows(Episode.SOURCES).stream()
                .collect(Collectors.toMap(row -> row.get("key"), Function.identity()));
        assertThat(sources.keySet()).containsExactlyInAnyOrderElementsOf(cited);
        assertThat(sources.values())
                .allSatisfy(source ->
                        assertThat(source.get("title")).as(source.get("key")).isNotBlank());
    }

    @Test
    void everyInstrumentOfASourceIsOneOfTheDataset() {
        Set<String> instruments = ShippedDataset.rulebook().facts().instruments().stream()
                .map(instrument -> instrument.id().value())
                .collect(Collectors.toSet());
        assertThat(SpecificationTable.rows(Episode.SOURCES).stream()
                        .map(source -> source.get("instrument"))
                        .filter(id -> !id.isEmpty()))
                .hasSizeGreaterThan(150)
                .isSubsetOf(instruments);
    }
}
