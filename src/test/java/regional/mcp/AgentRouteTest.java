package regional.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The transport of {@code /mcp}: no session is needed, no stream is opened, and what is refused is a problem. */
@QuarkusTest
class AgentRouteTest {
    @Inject
    ConnectionManager sessions;

    private static final String CALL = """
            {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"find_country","arguments":{"q":"Mali"}}}""";

    /** The OpenAPI document does not have it. */
    private static RequestSpecification asking() {
        return given().noFilters().contentType("application/json");
    }

    @Test
    void noSessionIsNeeded() {
        asking().body(CALL).post("/mcp").then().statusCode(200).body("result.isError", is(false));
        asking().header("Mcp-Session-Id", "of-another-replica")
                .body(CALL)
                .post("/mcp")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("result.isError", is(false));
    }

    @Test
    void noneIsBegun() {
        Set<String> before = sessions();
        asking().body("""
                        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",
                         "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""")
                .post("/mcp")
                .then()
                .statusCode(200)
                .header("Mcp-Session-Id", nullValue())
                .body("result.protocolVersion", is("2025-06-18"));
        asking().body("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                .post("/mcp")
                .then()
                .statusCode(202);
        assertThat(before).containsAll(sessions());
    }

    private Set<String> sessions() {
        Set<String> ids = new HashSet<>();
        sessions.forEach(session -> ids.add(session.id()));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"},{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}]",
                "1",
                "\"ping\"",
                "null",
                "",
                "{}",
                "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":5}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[1]}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":\"x\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":5}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"find_country\",\"arguments\":[1]}}",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":5}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"logging/setLevel\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"cursor\":{}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"prompts/get\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"completion/complete\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/subscribe\",\"params\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"q/close\"}"
            })
    void whatIsNoMessageIsAnErrorOfTheProtocol(String body) {
        asking().body(body).post("/mcp").then().statusCode(200).body("error.code", lessThan(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"method\":\"tools/list\",\"params\":{\"_meta\":1}",
                "\"method\":\"ping\",\"params\":{\"_meta\":{\"progressToken\":[]}}",
                "\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"x\",\"clientInfo\":1,\"capabilities\":[]}"
            })
    void whatIsSaidOfTheClientMakesNoDifference(String message) {
        asking().body("{\"jsonrpc\":\"2.0\",\"id\":1," + message + "}")
                .post("/mcp")
                .then()
                .statusCode(200)
                .body("error", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/event-stream", "text/html"})
    void theAnswerIsJsonWhateverIsAccepted(String accepted) {
        asking().accept(accepted).body(CALL).post("/mcp").then().statusCode(200).contentType("application/json");
    }

    @Test
    void itTakesNoOtherMethod() {
        asking().get("/mcp")
                .then()
                .statusCode(405)
                .header("Allow", "OPTIONS, POST")
                .body("code", is("METHOD_NOT_ALLOWED"));
        asking().put("/mcp").then().statusCode(405);
        asking().delete("/mcp").then().statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mcp/", "/mcp/sse", "/mcp/messages/1"})
    void thereIsNothingBelowIt(String path) {
        asking().get(path).then().statusCode(404).body("code", is("NOT_FOUND"));
    }

    @Test
    void aVersionOfTheProtocolThatIsUnknownIsNamed() {
        asking().header("Mcp-Protocol-Version", "1999-01-01")
                .body(CALL)
                .post("/mcp")
                .then()
                .statusCode(400)
                .body("errors[0].name", is("Mcp-Protocol-Version"))
                .body("detail", containsString("2025-06-18"));
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsBounded() throws IOException, InterruptedException {
        byte[] large = new byte[5_000_000];
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest unmeasured = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/mcp"))
                    .version(HttpClient.Version.HTTP_1_1)
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                    .build();
            assertThat(client.send(unmeasured, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void whatIsNoJsonIsAnErrorOfTheProtocol() {
        asking().body("{\"jsonrpc\":").post("/mcp").then().statusCode(200).body("error.code", is(-32700));
    }

    @Test
    void theContractDoesNotHaveIt() {
        assertThat(given().accept("application/json").get("/q/openapi").asString())
                .doesNotContain("\"/mcp", "\"/llms.txt");
    }
}
