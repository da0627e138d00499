package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The contract that clients have read is the one that the service shows. */
@QuarkusTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void theCommittedDocumentIsTheOneShown() throws IOException {
        String shown = given().accept("application/yaml").get("/q/openapi").asString();
        assertThat(sorted(shown))
                .as(
                        "%s is not what the service shows. If the change is meant: cp target/openapi/openapi.yaml %s",
                        COMMITTED, COMMITTED)
                .isEqualTo(sorted(Files.readString(COMMITTED)));
    }

    /** The document in one order: the service writes what the build has written in an order of its own. */
    private static String sorted(String document) throws IOException {
        return new ObjectMapper()
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(YAML.readValue(document, new TypeReference<SortedMap<String, Object>>() {}));
    }
}
