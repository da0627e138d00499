package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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

    /**
     * What is asked for an example.
     *
     * @param body of a POST; empty for a GET
     */
    private record Request(String path, String body) {
        Response send(String mediaType) {
            // What is written anew need not be what the document says yet.
            RequestSpecification request =
                    (WRITE ? given().noFilters() : given()).accept(mediaType).urlEncodingEnabled(false);
            return body.isEmpty()
                    ? request.get(path)
                    : request.contentType("application/json").body(body).post(path);
        }
    }

    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @Test
    void everyExampleIsTheAnswer() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, Request> request : requests().entrySet()) {
            hold(request.getKey() + ".json", request.getValue(), ExamplesTest::lasting, softly);
            if (Files.exists(EXAMPLES.resolve(request.getKey() + ".csv"))) {
                hold(request.getKey() + ".csv", request.getValue(), ExamplesTest::lastingTable, softly);
            }
        }
        softly.assertAll();
    }

    private static void hold(String name, Request request, UnaryOperator<String> lasting, SoftAssertions softly)
            throws IOException {
        boolean table = name.endsWith(".csv");
        String answer = request.send(table ? "text/csv" : "application/json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path example = EXAMPLES.resolve(name);
        if (WRITE) {
            Files.writeString(example, table ? answer : pretty(JSON.readTree(answer)));
        } else {
            softly.assertThat(lasting.apply(Files.readString(example)))
                    .as(
                            "%s is not the answer to %s. If the change is meant, write it anew with"
                                    + " ./mvnw test -Dtest=ExamplesTest -Dexamples.write=true",
                            example, request.path())
                    .isEqualTo(lasting.apply(answer));
        }
    }

    @Test
    void everyOperationHasAnExample() throws IOException {
        JsonNode document = JSON.readTree(
                given().accept("application/json").get("/q/openapi").asString());
        SortedSet<String> operations = new TreeSet<>();
        SortedSet<String> tables = new TreeSet<>();
        for (JsonNode path : document.path("paths")) {
            for (String method : List.of("get", "post")) {
                if (path.has(method)) {
                    String operation = path.path(method).path("operationId").textValue();
                    operations.add(operation);
                    if (path.path(method).at("/responses/200/content").has("text/csv")) {
                        tables.add(operation);
                    }
                }
            }
        }
        assertThat(requests().keySet())
                .as("%s has a row for each operation, and no other", REQUESTS)
                .containsExactlyElementsOf(operations);
        for (String operation : operations) {
            assertThat(EXAMPLES.resolve(operation + ".json")).exists();
            assertThat(Files.exists(EXAMPLES.resolve(operation + ".csv"))).isEqualTo(tables.contains(operation));
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

    private static String lasting(String json) {
        try {
            JsonNode answer = JSON.readTree(json);
            for (String name : OF_THE_MOMENT) {
                for (JsonNode owner : answer.findParents(name)) {
                    ((ObjectNode) owner).put(name, "of the moment");
                }
            }
            return pretty(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lastingTable(String table) {
        return table.replaceAll("sha256:[0-9a-f]{64}", "digest").replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "moment");
    }

    private static String pretty(JsonNode answer) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        return JSON.writer(printer).writeValueAsString(answer) + "\n";
    }
}
