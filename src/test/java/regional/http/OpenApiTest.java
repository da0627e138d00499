package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The contract that clients have read is the one that the service shows. With {@code -Dopenapi.write=true} it is written anew
 * instead of compared.
 */
@QuarkusTest
class OpenApiTest {
    private static final Path YAML_FILE = Path.of("openapi/openapi.yaml");
    private static final Path JSON_FILE = Path.of("openapi/openapi.json");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .stringQuotingChecker(new NoOtherType())
            .build());

    /** A text that a reader of YAML 1.1 would take for a day, a moment or a number is quoted. */
    private static final class NoOtherType extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || (!value.isEmpty() && Character.isDigit(value.charAt(0)));
        }
    }

    @Test
    void theCommittedDocumentIsTheOneShown() throws IOException {
        Object shown = read(given().accept("application/yaml").get("/q/openapi").asString());
        if (Boolean.getBoolean("openapi.write")) {
            JsonNode built =
                    JSON.readTree(Path.of("target/openapi/openapi.json").toFile());
            Files.writeString(YAML_FILE, YAML.writeValueAsString(built));
            Files.writeString(JSON_FILE, built.toPrettyString() + "\n");
        }
        for (Path committed : List.of(YAML_FILE, JSON_FILE)) {
            assertThat(sorted(read(Files.readString(committed))))
                    .as(
                            "%s is not what the service shows. If the change is meant: ./mvnw package -DskipTests &&"
                                    + " ./mvnw test -Dtest=OpenApiTest -Dopenapi.write=true",
                            committed)
                    .isEqualTo(sorted(shown));
        }
    }

    @Test
    void daysAreTextsForEveryReaderOfYaml() throws IOException {
        assertThat(Files.readAllLines(YAML_FILE)).noneMatch(line -> line.matches(".*[:-] \\d{4}-\\d{2}-\\d{2}.*"));
    }

    private static Object read(String document) throws IOException {
        return YAML.readValue(document, Object.class);
    }

    /** The document in one order: the service writes what the build has written in an order of its own. */
    private static String sorted(Object document) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }
}
