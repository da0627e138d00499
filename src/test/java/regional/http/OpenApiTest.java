package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract that clients have read is the one that the service shows. */
@QuarkusTest
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");

    @Test
    void theCommittedDocumentIsTheOneShown() throws IOException {
        String shown = given().accept("application/yaml").get("/q/openapi").asString();
        assertThat(shown)
                .as(
                        "%s is not what the code says. If the change is meant: cp target/openapi/openapi.yaml %s",
                        COMMITTED, COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }
}
