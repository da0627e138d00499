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
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import regional.SpecificationTable;

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
    private static final List<String> OF_THE_MOMENT = List.of("digest", "served");

    private static final String JSON_TYPE = "application/json";

    /** The kinds of answers, by the endings of their files. */
    private static final Map<String, String> TYPES =
            Map.of(".json", JSON_TYPE, ".csv", "text/csv", ".ndjson", "application/x-ndjson");

    /**
     * What is asked for an example.
     *
     * @param body of a POST; empty for a GET
     * @param type of the body; empty for a GET
     */
    private record Request(String operation, String path, String body, String type) {
        Response send(String mediaType) {
            // What is written anew need not be what the document says yet.
            RequestSpecification request =
                    (WRITE ? given().noFilters() : given()).accept(mediaType).urlEncodingEnabled(false);
            return body.isEmpty()
                    ? request.get(path)
                    : request.header("Content-Type", type)
                            .body(body.getBytes(StandardCharsets.UTF_8))
                            .post(path);
        }
    }

    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @Test
    void everyExampleIsTheAnswer() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        List<Request> requests = requests();
        for (Request request : requests) {
            for (Map.Entry<String, String> kind : TYPES.entrySet()) {
                String name = request.operation() + kind.getKey();
                boolean itsOwn = request.type().equals(kind.getValue());
                if (itsOwn || (isAsked(request, name) && !isSent(requests, request.operation(), kind.getValue()))) {
                    hold(name, request, kind.getValue(), softly);
                }
            }
        }
        softly.assertAll();
    }

    /** Whether a request of the operation has a body of the type, and so is answered in it. */
    private static boolean isSent(List<Request> requests, String operation, String type) {
        return requests.stream()
                .anyMatch(request ->
                        request.operation().equals(operation) && request.type().equals(type));
    }

    /** Whether a request is to be answered by the kind of the file, whatever is sent; a calendar is a file by itself. */
    private static boolean isAsked(Request request, String name) {
        return (name.endsWith(".json") && !request.path().contains(".ics")) || Files.exists(EXAMPLES.resolve(name));
    }

    private static void hold(String name, Request request, String type, SoftAssertions softly) throws IOException {
        UnaryOperator<String> lasting = type.equals(JSON_TYPE) ? ExamplesTest::lasting : ExamplesTest::lastingText;
        String answer = request.send(type).then().statusCode(200).extract().asString();
        Path example = EXAMPLES.resolve(name);
        if (WRITE) {
            Files.writeString(example, type.equals(JSON_TYPE) ? pretty(JSON.readTree(answer)) : answer);
        } else {
            softly.assertThat(lasting.apply(Files.readString(example)))
                    .as(
                            "%s is not the answer to %s. If the change is meant, write it anew with"
                                    + " ./mvnw test -Dtest=ExamplesTest -Dexamples.write=true",
                            example, request.path())
                    .isEqualTo(lasting.apply(answer));
        }
    }

    /** Those that operations share; that no edition can be served is made in another test, which compares it too. */
    @Test
    void everyExampleOfAProblemIsTheAnswer() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (CSVRecord row : SpecificationTable.rows(Path.of("src/test/resources/examples-of-problems.csv"))) {
            String body = row.get("body").replace("QUESTIONS", "{},".repeat(1000) + "{}");
            RequestSpecification request = given().noFilters().accept(row.get("accept"));
            Response response = body.isEmpty()
                    ? request.get(row.get("path"))
                    : request.header("Content-Type", row.get("type"))
                            .body(body.getBytes(StandardCharsets.UTF_8))
                            .post(row.get("path"));
            assertThat(response.contentType()).startsWith("application/problem+json");
            Path example = EXAMPLES.resolve("problems/" + row.get("response") + ".json");
            if (WRITE) {
                Files.writeString(example, pretty(JSON.readTree(response.asString())));
            } else {
                softly.assertThat(JSON.readTree(example.toFile()))
                        .as(row.get("response"))
                        .isEqualTo(JSON.readTree(response.asString()));
            }
        }
        softly.assertAll();
    }

    @Test
    void everyAnswerHasAnExample() throws IOException {
        JsonNode document =
                JSON.readTree(given().accept(JSON_TYPE).get("/q/openapi").asString());
        Set<String> operations = new TreeSet<>();
        Set<String> answers = new TreeSet<>();
        for (JsonNode path : document.path("paths")) {
            for (String method : List.of("get", "post")) {
                if (path.has(method)) {
                    String operation = path.path(method).path("operationId").textValue();
                    operations.add(operation);
                    JsonNode content = path.path(method).at("/responses/200/content");
                    TYPES.forEach((ending, type) -> {
                        if (content.has(type)) {
                            answers.add(operation + ending);
                        }
                    });
                }
            }
        }
        assertThat(requests().stream().map(Request::operation).distinct().sorted())
                .as("%s has a row for each operation, and no other", REQUESTS)
                .containsExactlyElementsOf(operations);
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted())
                    .containsExactlyElementsOf(answers);
        }
    }

    private static List<Request> requests() throws IOException {
        return SpecificationTable.rows(REQUESTS).stream()
                .map(row -> new Request(row.get("operation"), row.get("path"), row.get("body"), row.get("type")))
                .toList();
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

    private static String lastingText(String text) {
        return text.replaceAll("sha256:[0-9a-f]{64}", "digest").replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "moment");
    }

    private static String pretty(JsonNode answer) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        return JSON.writer(printer).writeValueAsString(answer) + "\n";
    }
}
