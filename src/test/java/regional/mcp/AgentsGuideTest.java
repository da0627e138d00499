package regional.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import regional.rulebook.Passage;
import regional.rulebook.Verdict;
import regional.text.Phrases;

/** What an agent reads first of the service is short, and true. */
@QuarkusTest
class AgentsGuideTest {
    private static final Pattern CALL = Pattern.compile("curl (?:--json '([^']+)' )?\"\\$B(/[^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("\\$B(/[^\"\\s.]+)");

    /** The OpenAPI document does not have it. */
    private static RequestSpecification asking() {
        return given().noFilters();
    }

    private static String guide() {
        return asking().get("/llms.txt").asString();
    }

    @Test
    void itIsAShortText() {
        Response guide = asking().get("/llms.txt");
        assertThat(guide.statusCode()).isEqualTo(200);
        assertThat(guide.contentType()).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(guide.asString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3000);
    }

    @Test
    void whoHasItIsSparedIt() {
        Response guide = asking().get("/llms.txt");
        assertThat(guide.header("Cache-Control")).isEqualTo("no-cache");
        asking().header("If-None-Match", guide.header("ETag"))
                .get("/llms.txt")
                .then()
                .statusCode(304)
                .body(is(emptyString()))
                .header("ETag", not(emptyString()));
    }

    @Test
    void everyQuestionThatItShowsIsAnswered() {
        List<MatchResult> calls = CALL.matcher(guide()).results().toList();
        assertThat(calls)
                .extracting(call -> call.group(2).replaceAll("\\?.*", ""))
                .containsExactly(
                        "/v1/countries",
                        "/v1/products",
                        "/v1/eligibility",
                        "/v1/eligibility/timeline",
                        "/v1/blocs/ECOWAS/members",
                        "/v1/eligibility/batch",
                        "/v1/scenarios");
        for (MatchResult call : calls) {
            String body = call.group(1);
            RequestSpecification request = given().urlEncodingEnabled(false);
            Response answer = body == null
                    ? request.get(call.group(2))
                    : request.contentType("application/json").body(body).post(call.group(2));
            assertThat(answer.statusCode()).as(call.group()).isEqualTo(200);
            assertThat(answer.asString()).as(call.group()).doesNotContain("\"problem\"");
        }
    }

    @Test
    void everyAddressThatItNamesIsThere() {
        List<String> addresses = ADDRESS.matcher(guide())
                .results()
                .map(address -> address.group(1))
                .filter(address ->
                        !List.of("/v1/eligibility/batch", "/v1/scenarios").contains(address))
                .toList();
        assertThat(addresses).contains("/q/openapi", AgentRoute.PATH, "/v1/coverage");
        for (String address : addresses) {
            Response answer = address.equals(AgentRoute.PATH)
                    ? asking().contentType("application/json")
                            .body("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}")
                            .post(address)
                    : asking().urlEncodingEnabled(false).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void itSaysWhatEachVerdictAndPassageMeans() {
        Phrases vocabulary = Phrases.of("vocabulary", Locale.ENGLISH);
        assertThat(guide().lines())
                .containsAll(Arrays.stream(Verdict.values())
                        .map(code -> "- " + code + ": " + vocabulary.say("verdict." + code))
                        .toList())
                .containsAll(Arrays.stream(Passage.values())
                        .map(code -> "- " + code + ": " + vocabulary.say("passage." + code))
                        .toList());
        assertThat(guide()).doesNotContain("{verdicts}", "{passages}");
    }

    @Test
    void itTakesNoParameters() {
        asking().get("/llms.txt?lang=fr").then().statusCode(400).body("code", is("UNKNOWN_PARAMETER"));
        asking().post("/llms.txt").then().statusCode(405);
    }
}
