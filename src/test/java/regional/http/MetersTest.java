package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import regional.Management;

/** What operators see of the service, at a port that no client needs. */
@QuarkusTest
class MetersTest {
    private static final String ANSWER = "/v1/eligibility?origin=ML&destination=GH&on=2025-06-01&hs=1005";

    /** How many requests were timed, by operation and status. */
    private static final String TIMED = "regional_requests_seconds_count{operation=\"%s\",status=\"%s\"}";

    @Inject
    RenderedAnswers kept;

    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @Test
    void everyAnswerCountsAsOneDecisionMadeOrKept() {
        kept.drop();
        Map<String, Double> before = measured();
        String verdict = given().get(ANSWER).jsonPath().getString("verdict");
        String passage = given().get(ANSWER).jsonPath().getString("passage");
        String tag = given().get(ANSWER).header("ETag");
        given().header("If-None-Match", tag).get(ANSWER).then().statusCode(304);
        String decisions = "regional_decisions_total{passage=\"%s\",verdict=\"%s\"}".formatted(passage, verdict);
        assertThat(raised(decisions, before)).isEqualTo(4);
        String line = "{\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\",\"hs\":\"1005\"}\n";
        for (String type : List.of("application/x-ndjson", "application/json")) {
            String three = type.endsWith("x-ndjson") ? line.repeat(3) : "[" + line + "," + line + "," + line + "]";
            given().contentType(type)
                    .body((type.endsWith("x-ndjson") ? three : "{\"questions\":" + three + "}")
                            .getBytes(StandardCharsets.UTF_8))
                    .post("/v1/eligibility/batch")
                    .then()
                    .statusCode(200);
        }
        assertThat(raised(decisions, before)).isEqualTo(10);
        double asked = raised("regional_kept_answers_asked_total{result=\"hit\"}", before)
                + raised("regional_kept_answers_asked_total{result=\"miss\"}", before);
        assertThat(asked).isEqualTo(4);
        assertThat(raised("regional_kept_answers_asked_total{result=\"hit\"}", before))
                .isPositive();
        assertThat(measured().get("regional_kept_answers_weight_bytes")).isPositive();
    }

    @Test
    void everyRefusalCountsByItsCode() {
        Map<String, Double> before = measured();
        given().get("/v1/eligibility?origin=ML").then().statusCode(400);
        given().get("/v1/eligibility/").then().statusCode(404);
        given().get("/v1/nothing").then().statusCode(404);
        given().get("/test/exception").then().statusCode(500);
        assertThat(raised("regional_refusals_total{code=\"MISSING_PARAMETER\",status=\"400\"}", before))
                .isEqualTo(1);
        assertThat(raised("regional_refusals_total{code=\"NOT_FOUND\",status=\"404\"}", before))
                .isEqualTo(2);
        assertThat(raised("regional_refusals_total{code=\"INTERNAL_ERROR\",status=\"500\"}", before))
                .isEqualTo(1);
    }

    @Test
    void theTimeOfRequestsIsTakenByOperation() throws InterruptedException {
        Map<String, Double> before = measured();
        kept.drop();
        given().get("/v1/blocs/UEMOA").then().statusCode(200);
        given().get("/v1/blocs/none").then().statusCode(404);
        given().get("/v1/nothing").then().statusCode(404);
        awaitRaise(TIMED.formatted("other", "404"), before);
        assertThat(raised(TIMED.formatted("getBloc", "200"), before)).isEqualTo(1);
        assertThat(raised(TIMED.formatted("getBloc", "404"), before)).isEqualTo(1);
        assertThat(raised(TIMED.formatted("other", "404"), before)).isEqualTo(1);
    }

    @Test
    void aStreamWhoseClientGoesCountsAsClosed() throws Exception {
        String closed = TIMED.formatted("answerBatch", "closed");
        String line = "{\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\"}\n";
        Map<String, Double> before = measured();
        try (Socket stream = RawHttp.begin("/v1/eligibility/batch", BoundedLines.NDJSON, line)) {
            assertThat(stream.getInputStream().read())
                    .as("it has begun to answer")
                    .isEqualTo('H');
        }
        awaitRaise(closed, before);
        assertThat(raised(closed, before)).isEqualTo(1);
    }

    /** The time of a request is noted after its answer is sent. */
    private static void awaitRaise(String metric, Map<String, Double> before) throws InterruptedException {
        for (int tries = 0; tries < 500 && raised(metric, before) == 0; tries++) {
            Thread.sleep(10);
        }
    }

    @Test
    void theEditionIsToldWithItsAge() {
        Map<String, Double> now = measured();
        assertThat(now.keySet()).anyMatch(name -> name.startsWith("regional_edition_served{digest=\"sha256:"));
        assertThat(now.get("regional_edition_obstructed")).isZero();
        assertThat(now.get("regional_edition_unverified_days")).isNotNegative();
        assertThat(now)
                .containsKeys(
                        "regional_edition_age_days",
                        "regional_edition_polls_total{result=\"taken\"}",
                        "regional_edition_polls_total{result=\"failed\"}",
                        "regional_edition_imports_total{result=\"known\"}",
                        "regional_edition_imports_total{result=\"stored\"}",
                        "regional_streams_seconds_active_count");
        assertThat(now.keySet()).noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
    }

    @Test
    void theCommitAndTheEditionAreTold() {
        Management.given()
                .get("/q/info")
                .then()
                .statusCode(200)
                .body("service.version", is(given().get(ANSWER).header(CommonHeaders.SOFTWARE)))
                .body("service.edition", matchesPattern("\\d{4}-R\\d{2}"))
                .body("service.digest", startsWith("sha256:"))
                .body("java", is((Object) null))
                .body("os", is((Object) null));
    }

    @Test
    void clientsSeeNothingOfIt() {
        for (String path : List.of("/q/metrics", "/q/info", "/q/health", "/q/health/ready")) {
            given().get(path).then().statusCode(404);
        }
        for (String path : List.of("/v1/blocs", "/mcp", "/q/openapi", "/q/swagger-ui/")) {
            Management.given().get(path).then().statusCode(404);
        }
    }

    private static double raised(String metric, Map<String, Double> before) {
        return measured().getOrDefault(metric, 0.0) - before.getOrDefault(metric, 0.0);
    }

    private static Map<String, Double> measured() {
        return Management.metrics()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')).replace(",}", "}"),
                        line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
    }
}
