package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regional.ShippedDataset;

/** An id that an edition has published names the same fact in every later one: no id is given up. */
class KeptIdsTest {
    private static final Path EDITIONS = Path.of("src/test/resources/editions");

    /** A row of a stored edition: its name, the kind of the fact, its number and what it says. */
    private static final Pattern ROW =
            Pattern.compile("^\\('[^']+', '(\\w+)', \\d+, '(.*)'\\)[,;]$", Pattern.MULTILINE);

    static Stream<Path> editions() throws IOException {
        try (Stream<Path> folders = Files.list(EDITIONS)) {
            return folders.map(folder -> folder.resolve("edition.sql")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyIdOfAnEditionIsInTheShippedOne(Path edition) throws IOException {
        Set<String> published = new TreeSet<>();
        for (MatchResult row : ROW.matcher(Files.readString(edition)).results().toList()) {
            add(
                    published,
                    row.group(1),
                    FactsFormat.json().readTree(row.group(2).replace("''", "'")));
        }
        assertThat(published).hasSizeGreaterThan(1_000);
        assertThat(shipped()).containsAll(published);
    }

    @Test
    void theIdsOfPartsAreIdsToo() {
        assertThat(shipped())
                .contains("memberships ML-ECOWAS-1975", "levies PCS")
                .anyMatch(id -> id.startsWith("levies PCS "))
                .anyMatch(id -> id.startsWith("suspensions SANCTIONS-NE-2023-ECOWAS "));
    }

    private static Set<String> shipped() {
        Set<String> ids = new TreeSet<>();
        JsonNode facts =
                FactsFormat.json().valueToTree(ShippedDataset.rulebook().facts());
        facts.properties().stream()
                .filter(list -> list.getValue().isArray())
                .forEach(list -> list.getValue().forEach(fact -> add(ids, list.getKey(), fact)));
        return ids;
    }

    /** The id of the fact, with its kind, and behind it those of its parts. */
    private static void add(Set<String> ids, String kind, JsonNode fact) {
        String id = fact.path("id").asText(fact.path("code").asText());
        ids.add(kind + " " + id);
        fact.findValues("id").forEach(part -> ids.add(kind + " " + id + " " + part.asText()));
    }
}
