package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The examples of the OpenAPI document are real answers. With {@code -Dexamples.write=true} they are written anew instead of
 * compared.
 */
@QuarkusTest
@TestProfile(ClockToSet.class)
class ExamplesTest {
    private static final Path REQUESTS = Path.of("src/test/resources/examples.csv");
    private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/examples");
    private static final boolean WRITE = Boolean.getBoolean("examples.write");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What changes with every fact of the dataset, or with every database, and would make every change a change of all. */
    private static final List<String> OF_THE_MOMENT = List.of("digest", "storedAt");

    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @Test
    void everyExampleIsTheAnswer() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, String> request : requests().entrySet()) {
            String answer = given().accept("application/json")
                    .urlEncodingEnabled(false)
                    .get(request.getValue())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            Path example = EXAMPLES.resolve(request.getKey() + ".json");
            if (WRITE) {
                Files.writeString(example, pretty(JSON.readTree(answer)));
            } else {
                softly.assertThat(pretty(lasting(JSON.readTree(Files.readString(example)))))
                        .as(
                                "%s is not the answer to %s. If the change is meant, write it anew with"
                                        + " ./mvnw test -Dtest=ExamplesTest -Dexamples.write=true",
                                example, request.getValue())
                        .isEqualTo(pretty(lasting(JSON.readTree(answer))));
            }
        }
        softly.assertAll();
    }

    @Test
    void everyOperationThatReadsHasAnExample() throws IOException {
        JsonNode document = JSON.readTree(
                given().accept("application/json").get("/q/openapi").asString());
        SortedSet<String> operations = new TreeSet<>();
        for (JsonNode path : document.path("paths")) {
            if (path.has("get")) {
                operations.add(path.at("/get/operationId").textValue());
            }
        }
        assertThat(requests().keySet())
                .as("%s has a row for each operation that is a GET, and no other", REQUESTS)
                .containsExactlyElementsOf(operations);
        for (String operation : operations) {
            assertThat(EXAMPLES.resolve(operation + ".json")).exists();
        }
    }

    private static SortedMap<String, String> requests() throws IOException {
        CSVFormat form = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        SortedMap<String, String> requests = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(REQUESTS)) {
            form.parse(reader).forEach(row -> requests.put(row.get("operation"), row.get("path")));
        }
        return requests;
    }

    private static JsonNode lasting(JsonNode answer) {
        for (String name : OF_THE_MOMENT) {
            for (JsonNode owner : answer.findParents(name)) {
                ((ObjectNode) owner).put(name, "of the moment");
            }
        }
        return answer;
    }

    private static String pretty(JsonNode answer) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        return JSON.writer(printer).writeValueAsString(answer) + "\n";
    }
}
