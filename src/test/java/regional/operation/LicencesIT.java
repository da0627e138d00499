package regional.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import regional.SpecificationTable;

/** Every library that goes out with the service may: one of its licences is in licences.csv, where the reason stands too. */
class LicencesIT {
    @Test
    void everyLibraryHasALicenceThatIsAllowed() throws IOException {
        Set<String> allowed = allowed();
        Set<String> used = new TreeSet<>();
        JsonNode components =
                new ObjectMapper().readTree(Path.of("target/bom.json").toFile()).path("components");
        assertThat(components.size()).isGreaterThan(100);
        for (JsonNode component : components) {
            List<String> licences = licences(component);
            used.addAll(licences);
            assertThat(licences)
                    .as(
                            "%s: one of these is to be allowed by licences.csv",
                            component.path("purl").asText())
                    .anyMatch(allowed::contains);
        }
        assertThat(used).as("licences.csv lists what is used").containsAll(allowed);
    }

    private static List<String> licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode one : component.path("licenses")) {
            JsonNode licence = one.path("license");
            licences.add(licence.path("id")
                    .asText(licence.path("name").asText(one.path("expression").asText())));
        }
        return licences;
    }

    private static Set<String> allowed() throws IOException {
        return SpecificationTable.rows(Path.of("src/test/resources/licences.csv")).stream()
                .map(line -> line.get("licence"))
                .collect(Collectors.toSet());
    }
}
