package regional.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import regional.Management;

/**
 * A walk over the document: each operation with its examples, with boundaries, and with malformed values for every parameter
 * and every part of a body. Each answer has a documented status and a body as the document says; none is the service's fault.
 */
@QuarkusTest
class ContractWalkTest {
    private static final Logger LOG = Logger.getLogger(ContractWalkTest.class);
    private static final long SEED = 20_261_127;
    private static final int AT_LEAST = 20_000;
    private static final int OF_A_PARAMETER = 69;
    private static final int AT_ONCE = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those name another path. */
    private static final Set<String> DOT_SEGMENTS = Set.of(".", "..");

    @AutoClose
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final WalkInputs inputs = new WalkInputs(SEED);
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Queue<String> flaws = new ConcurrentLinkedQueue<>();
    private final Set<Integer> seen = ConcurrentHashMap.newKeySet();
    private final List<CompletableFuture<?>> sent = new ArrayList<>();

    @Test
    void everyAnswerIsOneOfTheDocument() throws IOException, InterruptedException {
        JsonNode document = JSON.readTree(Path.of("openapi/openapi.json").toFile());
        Contract contract = new Contract(document);
        LOG.infof("the walk over the document has the seed %d", SEED);
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                List<JsonNode> parameters = operation
                        .getValue()
                        .path("parameters")
                        .valueStream()
                        .map(parameter ->
                                document.at(parameter.path("$ref").asText().substring(1)))
                        .toList();
                if (operation.getKey().equals("get")) {
                    read(contract, path.getKey(), parameters);
                } else {
                    JsonNode body = document.at(operation
                            .getValue()
                            .at("/requestBody/$ref")
                            .asText()
                            .substring(1));
                    post(contract, path.getKey(), body.path("content"));
                }
            }
        }
        for (CompletableFuture<?> each : sent) {
            each.join();
        }
        assertThat(flaws).as("seed %d", SEED).isEmpty();
        assertThat(sent).hasSizeGreaterThan(AT_LEAST);
        Management.given().get("/q/health").then().statusCode(200).body("status", is("UP"));
        LOG.infof("%d requests, %d different answers", sent.size(), seen.size());
    }

    private void read(Contract contract, String path, List<JsonNode> parameters) throws InterruptedException {
        for (JsonNode parameter : parameters) {
            for (String value : inputs.of(parameter, OF_A_PARAMETER)) {
                String name = parameter.path("name").asText();
                String place = parameter.path("in").asText();
                if (place.equals("path") && DOT_SEGMENTS.contains(value)) {
                    continue;
                }
                HttpRequest.Builder request = HttpRequest.newBuilder(address(
                        path(path, parameters, place.equals("path") ? value : null),
                        query(parameters, place.equals("query") ? name : "", value)));
                if (place.equals("header") && value.chars().allMatch(letter -> letter >= ' ' && letter < 127)) {
                    request.header(name, value);
                }
                send(contract, "GET", path, request);
            }
        }
    }

    private static String path(String path, List<JsonNode> parameters, @Nullable String value) {
        String filled = path;
        for (JsonNode parameter : parameters) {
            filled = filled.replace(
                    "{" + parameter.path("name").asText() + "}",
                    encoded(value == null ? parameter.path("example").asText() : value));
        }
        return filled;
    }

    /** The examples of those that are required, and a value of one. */
    private static String query(List<JsonNode> parameters, String named, String value) {
        return parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean()
                        || parameter.path("name").asText().equals(named))
                .map(parameter -> {
                    String name = parameter.path("name").asText();
                    return name + "="
                            + encoded(
                                    name.equals(named)
                                            ? value
                                            : parameter.path("example").asText());
                })
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static URI address(String path, String query) {
        return URI.create("http://localhost:" + RestAssured.port + path + (query.isEmpty() ? "" : "?" + query));
    }

    private void post(Contract contract, String path, JsonNode content) throws IOException, InterruptedException {
        for (Map.Entry<String, JsonNode> form : content.properties()) {
            JsonNode example = form.getValue().has("example")
                    ? form.getValue().path("example")
                    : form.getValue().at("/examples/MEMBERSHIP_ENDS/value");
            List<String> bodies = new ArrayList<>();
            if (form.getKey().equals("application/json")) {
                bodies.addAll(inputs.bodies(example));
            }
            String text = example.isTextual() ? example.textValue() : example.toString();
            for (int i = 0; i < 400; i++) {
                bodies.add(inputs.changed(text));
            }
            for (String body : bodies) {
                send(
                        contract,
                        "POST",
                        path,
                        HttpRequest.newBuilder(address(path, ""))
                                .header("Content-Type", form.getKey())
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
            }
        }
    }

    private void send(Contract contract, String method, String path, HttpRequest.Builder request)
            throws InterruptedException {
        HttpRequest asked = request.build();
        free.acquire();
        sent.add(CLIENT.sendAsync(asked, HttpResponse.BodyHandlers.ofString())
                .thenAccept(response -> hold(contract, method, path, asked, response))
                .whenComplete((done, failure) -> {
                    free.release();
                    if (failure != null) {
                        flaws.add(asked + ": " + failure);
                    }
                }));
    }

    /** Holds each different answer of an operation against the document once. */
    private void hold(Contract contract, String method, String path, HttpRequest asked, HttpResponse<String> response) {
        // Who knows an edition of the future is told to wait.
        boolean later = response.statusCode() == 503 && asked.headers().map().containsKey(EditionAtLeast.NAME);
        if (response.statusCode() >= 500 && !later) {
            flaws.add(asked.uri() + ": " + response.statusCode());
        }
        String type = response.headers().firstValue("content-type").orElse("");
        if (type.startsWith("application/vnd") || type.contains("zip")) {
            return;
        }
        int answer = List.of(method, path, response.statusCode(), type, response.body())
                .hashCode();
        if (seen.add(answer)) {
            Map<String, String> headers = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, header -> header.getValue().getFirst()));
            contract.flaws(method, path, new Contract.Answer(response.statusCode(), headers, response.body()))
                    .forEach(flaw -> flaws.add(asked.uri() + " " + response.statusCode() + ": " + flaw));
        }
    }
}
