package regional.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.rulebook.Passage;
import regional.rulebook.Verdict;

/** The tools of {@code /mcp} answer what the operations answer that they stand for, and refuse as they refuse. */
@QuarkusTest
class AgentToolsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCENARIO = """
            {"amendment": {"changes": [{"type": "MEMBERSHIP_ENDS", "country": "TG", "bloc": "UEMOA", "on": "2027-01-01"}]},
             "question": {"origin": "TG", "destination": "BF", "on": "2027-02-01", "explain": "none"}}""";

    private static Response send(String message) {
        return given().noFilters().contentType("application/json").body(message).post("/mcp");
    }

    private static JsonNode result(String method, String parameters) {
        Response response =
                send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}".formatted(method, parameters));
        assertThat(response.statusCode()).isEqualTo(200);
        return parse(response.asString()).path("result");
    }

    private static JsonNode call(String tool, String arguments) {
        return result("tools/call", "{\"name\":\"%s\",\"arguments\":%s}".formatted(tool, arguments));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static JsonNode problem(String tool, String arguments) {
        JsonNode result = call(tool, arguments);
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isTrue();
        return parse(result.path("content").path(0).path("text").textValue());
    }

    private static String text(JsonNode result) {
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        assertThat(result.path("content")).hasSize(1);
        assertThat(result.has("structuredContent")).isFalse();
        return result.path("content").path(0).path("text").textValue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            find_country     | {"q": "haute-volta"}                                    | /v1/countries?q=haute-volta
            find_country     | {}                                                      | /v1/countries
            find_country     | {"q": "Côte d'Ivoire & co"}                             | /v1/countries?q=C%C3%B4te%20d%27Ivoire%20%26%20co
            find_goods       | {"q": "maize", "on": "2026-03-01"}                      | /v1/products?q=maize&on=2026-03-01
            get_eligibility  | {"origin": "BF", "destination": "Côte d'Ivoire", "on": "2026-03-01", "hs": "1005", "originating": true} | /v1/eligibility?origin=BF&destination=C%C3%B4te%20d%27Ivoire&on=2026-03-01&hs=1005&originating=true
            get_eligibility  | {"origin": "ML", "destination": "GH", "on": "2025-06-01", "lang": "fr", "explain": "none", "hs": null} | /v1/eligibility?origin=ML&destination=GH&on=2025-06-01&lang=fr&explain=none
            get_timeline     | {"origin": "ML", "destination": "GH", "since": "2024-01-01"} | /v1/eligibility/timeline?origin=ML&destination=GH&since=2024-01-01
            list_changes     | {"since": "2025-01-01", "until": "2026-01-01", "countries": "ML", "limit": 3} | /v1/changes?since=2025-01-01&until=2026-01-01&countries=ML&limit=3
            list_memberships | {"bloc": "ECOWAS", "on": "2025-01-29", "limit": "5"}     | /v1/memberships?bloc=ECOWAS&on=2025-01-29&limit=5
            """)
    void aToolAnswersAsItsOperationDoes(String tool, String arguments, String address) {
        String answer = given().urlEncodingEnabled(false).get(address).asString();
        assertThat(text(call(tool, arguments))).isEqualTo(answer);
        assertThat(text(call(tool, arguments))).as("once it is kept").isEqualTo(answer);
    }

    @Test
    void aScenarioIsAnsweredAsItsOperationDoes() {
        String answer = given().contentType("application/json")
                .body(SCENARIO)
                .post("/v1/scenarios?lang=fr")
                .asString();
        assertThat(text(call("run_scenario", SCENARIO.replaceFirst("\\{", "{\"lang\": \"fr\", "))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            get_eligibility | {"origin": "China Town", "destination": "GH"}                | INVALID_CODE      | origin
            get_eligibility | {"origin": "ML"}                                             | MISSING_PARAMETER | destination
            get_eligibility | {"origin": "ML", "destination": null}                        | MISSING_PARAMETER | destination
            get_eligibility | {"origin": "ML", "destination": "GH", "on": null}            | MISSING_PARAMETER | on
            get_eligibility | {"origin": "ML", "destination": "GH", "on": "25/12/2026"}    | INVALID_DATE      | on
            get_eligibility | {"origin": "ML", "destination": "GH", "hs": 1005}            | INVALID_VALUE     | hs
            get_eligibility | {"origin": "ML", "destination": "GH", "hs": ["1005"]}        | INVALID_VALUE     | hs
            get_eligibility | {"orgin": "ML", "destination": "GH"}                         | UNKNOWN_PARAMETER | orgin
            get_eligibility | {"origin": "ML", "destination": "GH", "format": "csv"}       | INVALID_VALUE     | format
            get_eligibility | {"origin": "ML", "destination": "GH", "utm_source": "x"}     | UNKNOWN_PARAMETER | utm_source
            find_country    | {"q": "Mali", "format": "csv"}                               | UNKNOWN_PARAMETER | format
            find_country    | {"q": "Mali", "limit": 1.5}                                  | INVALID_VALUE     | limit
            get_timeline    | {"origin": "ML", "destination": "ML"}                        | SAME_COUNTRY      | destination
            list_memberships| {"bloc": "NATO"}                                             | INVALID_CODE      | bloc
            run_scenario    | {"amendment": {"changes": [{"type": "MEMBERSHIP_ENDS", "country": "TG", "bloc": "X", "on": "2027-01-01"}]}, "matrix": {"on": "2027-02-01"}} | INVALID_CODE | amendment.changes[0].bloc
            run_scenario    | {"amendment": {"changes": []}, "matrix": {"on": "2027-02-01"}, "surprise": 1} | UNKNOWN_PARAMETER | surprise
            run_scenario    | {"amendment": {"changes": []}, "matrix": {"on": "2027-02-01"}, "lang": 5}     | INVALID_VALUE     | lang
            """)
    void aBadArgumentIsNamedInAToolError(String tool, String arguments, String code, String name) {
        JsonNode problem = problem(tool, arguments);
        assertThat(problem.path("errors").findValuesAsText("name")).contains(name);
        JsonNode error = problem.path("errors")
                .path(problem.path("errors").findValuesAsText("name").indexOf(name));
        assertThat(error.path("code").textValue()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isBetween(400, 422);
    }

    @Test
    void aProblemIsTheOneOfTheOperation() {
        String address = "/v1/eligibility?origin=ML&destination=Guin%C3%A9&on=2025-02-30&surprise=1&lang=fr";
        assertThat(problem("get_eligibility", """
                        {"origin": "ML", "destination": "Guiné", "on": "2025-02-30", "surprise": 1, "lang": "fr"}"""))
                .isEqualTo(parse(given().urlEncodingEnabled(false).get(address).asString()));
    }

    @Test
    void whatTheToolAloneRefusesIsSaidInTheLanguageAskedFor() {
        assertThat(problem("find_country", "{\"q\": \"Mali\", \"utm_source\": \"x\", \"lang\": \"fr\"}")
                        .path("detail")
                        .textValue())
                .contains("utm_source")
                .contains("paramètre");
    }

    @Test
    void whatIsTooLongForAnAddressIsRefused() {
        assertThat(problem("find_country", "{\"q\": \"%s\"}".formatted("a".repeat(9000)))
                        .path("status")
                        .asInt())
                .isEqualTo(413);
    }

    @Test
    void everyToolIsDescribedForAgents() {
        JsonNode tools = result("tools/list", "{}").path("tools");
        assertThat(tools.findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AgentTool.values())
                        .map(tool -> tool.name().toLowerCase(Locale.ROOT))
                        .toList());
        for (JsonNode tool : tools) {
            JsonNode hints = tool.path("annotations");
            assertThat(hints.path("readOnlyHint").asBoolean()).isTrue();
            assertThat(hints.path("idempotentHint").asBoolean()).isTrue();
            assertThat(hints.path("destructiveHint").asBoolean(true)).isFalse();
            assertThat(hints.path("openWorldHint").asBoolean(true)).isFalse();
            assertThat(tool.has("outputSchema")).isFalse();
        }
        for (String name : List.of("get_eligibility", "get_timeline", "run_scenario")) {
            String description = tool(tools, name).path("description").textValue();
            assertThat(description)
                    .contains(Stream.concat(Arrays.stream(Verdict.values()), Arrays.stream(Passage.values()))
                            .map(code -> "- " + code + ": ")
                            .toArray(String[]::new));
        }
    }

    private static JsonNode tool(JsonNode tools, String name) {
        for (JsonNode tool : tools) {
            if (tool.path("name").asText().equals(name)) {
                return tool;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void everySchemaIsJsonSchemaThatAStrictClientReads() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        JsonSchema meta = factory.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        JsonNode tools = result("tools/list", "{}").path("tools");
        for (JsonNode tool : tools) {
            JsonNode schema = tool.path("inputSchema");
            assertThat(meta.validate(schema)).as(tool.path("name").textValue()).isEmpty();
            assertThat(schema.path("type").textValue()).isEqualTo("object");
            assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
            assertThat(names(schema)).doesNotContain("$ref", "example", "discriminator");
            assertThat(schema.path("properties").has("format")).isFalse();
            for (JsonNode property : schema.path("properties")) {
                assertThat(property.path("description").textValue()).isNotBlank();
                assertThat(property.path("type").isMissingNode()).isFalse();
            }
        }
        JsonNode eligibility = tool(tools, "get_eligibility").path("inputSchema");
        assertThat(eligibility.path("required"))
                .extracting(JsonNode::textValue)
                .containsExactly("origin", "destination");
        JsonSchema arguments = factory.getSchema(eligibility);
        assertThat(arguments.validate(parse("{\"origin\": \"ML\", \"destination\": \"GH\", \"originating\": true}")))
                .isEmpty();
        assertThat(arguments.validate(parse("{\"origin\": \"ML\", \"destination\": \"GH\", \"surprise\": 1}")))
                .isNotEmpty();
        assertThat(factory.getSchema(tool(tools, "run_scenario").path("inputSchema"))
                        .validate(parse(SCENARIO)))
                .isEmpty();
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> names.addAll(names(child)));
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"get_eligibility\", \"arguments\": [1]}",
                "{\"name\": \"get_eligibility\", \"arguments\": \"ML\"}",
                "{\"name\": \"no_such_tool\", \"arguments\": {}}"
            })
    void whatIsNoCallOfAToolIsAnErrorOfTheProtocol(String parameters) {
        JsonNode answer = parse(
                send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":%s}".formatted(parameters))
                        .asString());
        assertThat(answer.path("error").path("code").asInt()).isEqualTo(-32602);
    }
}
