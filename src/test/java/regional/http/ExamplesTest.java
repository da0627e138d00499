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
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
import org.junit.jupiter.api.Test;

/**
 * The examples of the OpenAPI document are real answers. With {@code -Dexamples.write=true} they are written anew instead of
 * compared.
 */
@QuarkusTest
class ExamplesTest {
    private static final Path REQUESTS = Path.of("src/test/resources/examples.csv");
    private static final Path EXAMPLES = Path.of("src/main/resources/META-INF/examples");
    private static final boolean WRITE = Boolean.getBoolean("examples.write");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What changes with every fact of the dataset, or with every database, and would make every change a change of all. */
    private static final List<String> OF_THE_MOMENT = List.of("digest", "storedAt");

    /**
     * What is asked for an example.
     *
     * @param body of a POST; empty for a GET
     */
    private record Request(String path, String body) {
        Response send() {
            RequestSpecification request = given().accept("application/json").urlEncodingEnabled(false);
            return body.isEmpty()
                    ? request.get(path)
                    : request.contentType("application/json").body(body).post(path);
        }
    }

    @Test
    void everyExampleIsTheAnswer() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, Request> request : requests().entrySet()) {
            String answer =
                    request.getValue().send().then().statusCode(200).extract().asString();
            Path example = EXAMPLES.resolve(request.getKey() + ".json");
            if (WRITE) {
                Files.writeString(example, pretty(JSON.readTree(answer)));
            } else {
                softly.assertThat(pretty(lasting(JSON.readTree(Files.readString(example)))))
                        .as(
                                "%s is not the answer to %s. If the change is meant, write it anew with"
                                        + " ./mvnw test -Dtest=ExamplesTest -Dexamples.write=true",
                                example, request.getValue().path())
                        .isEqualTo(pretty(lasting(JSON.readTree(answer))));
            }
        }
        softly.assertAll();
    }

    @Test
    void everyOperationHasAnExample() throws IOException {
        JsonNode document = JSON.readTree(
                given().accept("application/json").get("/q/openapi").asString());
        SortedSet<String> operations = new TreeSet<>();
        for (JsonNode path : document.path("paths")) {
            for (String method : List.of("get", "post")) {
                if (path.has(method)) {
                    operations.add(path.path(method).path("operationId").textValue());
                }
            }
        }
        assertThat(requests().keySet())
                .as("%s has a row for each operation, and no other", REQUESTS)
                .containsExactlyElementsOf(operations);
        for (String operation : operations) {
            assertThat(EXAMPLES.resolve(operation + ".json")).exists();
        }
    }

    private static SortedMap<String, Request> requests() throws IOException {
        CSVFormat form = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        SortedMap<String, Request> requests = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(REQUESTS)) {
            form.parse(reader)
                    .forEach(row -> requests.put(
                            row.get("operation"),
                            new Request(row.get("path"), row.isSet("body") ? row.get("body") : "")));
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
