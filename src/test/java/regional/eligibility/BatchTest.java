package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many questions at once: each is answered as it is by itself. */
@QuarkusTest
class BatchTest {
    private static final String PATH = "/v1/eligibility/batch";

    private static String questions(int number) {
        return IntStream.range(0, number)
                .mapToObj(id -> "{\"id\":" + id + ",\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\"}")
                .collect(Collectors.joining(","));
    }

    @Test
    void aQuestionIsAnsweredAsItIsByItself() {
        String question =
                "{\"id\":\"a\",\"origin\":\"ML\",\"destination\":\"SN\",\"on\":\"2025-06-01\",\"hs\":\"1202\","
                        + "\"originating\":true,\"approved\":\"ETLS,UEMOA\"}";
        JsonPath batch = given().contentType("application/json")
                .body("{\"questions\":[" + question + "]}")
                .post(PATH)
                .jsonPath();
        JsonPath single = given().get("/v1/eligibility?origin=ML&destination=SN&on=2025-06-01&hs=1202&originating=true"
                        + "&approved=ETLS,UEMOA")
                .jsonPath();
        assertThat(batch.getString("answers[0].id")).isEqualTo("a");
        assertThat(batch.<Object>get("answers[0].answer")).isEqualTo(single.get());
    }

    @Test
    void aBadQuestionGetsItsProblemInItsPlace() {
        given().contentType("application/json")
                .body("{\"questions\":[" + questions(1) + ",{\"id\":\"b\",\"origin\":\"XX\",\"colour\":\"red\"},"
                        + "{\"id\":\"c\",\"origin\":\"GH\",\"destination\":\"GH\"},7]}")
                .post(PATH + "?explain=none")
                .then()
                .statusCode(200)
                .body("answers", hasSize(4))
                .body("answers[0].answer.verdict", is("PRIVILEGE"))
                .body(
                        "answers[1].problem.errors.code",
                        contains("UNKNOWN_PARAMETER", "INVALID_CODE", "MISSING_PARAMETER"))
                .body("answers[1].problem.errors.location", contains("body", "body", "body"))
                .body("answers[2].problem.code", is("SAME_COUNTRY"))
                .body("answers[3].problem.code", is("MALFORMED_BODY"))
                .body("answers[3].id", nullValue());
    }

    @Test
    void aThousandAreAnsweredAtOnceAndOneMoreIsNot() {
        given().contentType("application/json")
                .body("{\"questions\":[" + questions(1000) + "]}")
                .post(PATH + "?explain=none")
                .then()
                .statusCode(200)
                .body("answers", hasSize(1000))
                .body("answers[999].id", is(999));
        given().contentType("application/json")
                .body("{\"questions\":[" + questions(1001) + "]}")
                .post(PATH)
                .then()
                .statusCode(413)
                .body("code", is("TOO_LARGE"));
    }

    @Test
    void aBodyThatHoldsNoQuestionsIsRefused() {
        for (String body :
                List.of("{}", "[]", "{\"questions\":7}", "{\"questions\":[],\"more\":1}", "{\"questions\":[")) {
            given().contentType("application/json")
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("code", is("MALFORMED_BODY"));
        }
    }

    @Test
    void allThatIsWrongWithAQuestionIsToldAtOnce() {
        given().contentType("application/json")
                .body("{\"questions\":[{\"id\":{\"n\":1.10},\"origin\":7,\"destination\":[\"GH\"],\"on\":null,"
                        + "\"publishedBy\":null,\"hs\":\"x\"}]}")
                .post(PATH)
                .then()
                .statusCode(200)
                .body("answers[0].id.n", is(1.1f))
                .body("answers[0].problem.errors.name", contains("origin", "destination", "publishedBy", "on", "hs"))
                .body(
                        "answers[0].problem.errors.code",
                        contains(
                                "INVALID_VALUE",
                                "INVALID_VALUE",
                                "UNKNOWN_PARAMETER",
                                "MISSING_PARAMETER",
                                "INVALID_VALUE"));
    }

    @Test
    void aQuestionThatIsTooDeepSpoilsNoOther() {
        given().contentType("application/json")
                .body("{\"questions\":[" + questions(1) + ",{\"id\":" + "[".repeat(7) + "]".repeat(7) + "},{\"id\":"
                        + "[".repeat(500) + "]".repeat(500) + "}]}")
                .post(PATH)
                .then()
                .statusCode(200)
                .body("answers[0].answer.verdict", is("PRIVILEGE"))
                .body("answers[1].problem.code", is("MISSING_PARAMETER"))
                .body("answers[2].problem.code", is("MALFORMED_BODY"))
                .body(
                        "answers[2].problem.detail",
                        is("Objects and lists lie within each other more than 8 levels deep."));
    }

    @Test
    void theIdIsGivenBackAsItWasWritten() {
        String ids = List.of("1.10", "1e400", "12345678901234567890.50", "\"é\"", "null", "[true,{\"a\":[]}]").stream()
                .map(id -> "{\"id\":" + id + ",\"origin\":\"ML\"}")
                .collect(Collectors.joining(","));
        assertThat(given().contentType("application/json")
                        .body(("{\"questions\":[" + ids + "]}").getBytes(StandardCharsets.UTF_8))
                        .post(PATH)
                        .asString())
                .contains(
                        "\"id\":1.10,",
                        "\"id\":1E+400,",
                        "\"id\":12345678901234567890.50,",
                        "\"id\":\"é\",",
                        "\"id\":null,",
                        "\"id\":[true,{\"a\":[]}],");
    }

    @Test
    void whatHoldsForAllQuestionsStandsInThePermalink() {
        for (String knownBy : List.of("2024-01-27", "2024-01-29")) {
            JsonPath batch = given().contentType("application/json")
                    .body("{\"questions\":[" + questions(1) + "]}")
                    .post(PATH + "?explain=full&edition=2026-R02&publishedBy=" + knownBy)
                    .jsonPath();
            assertThat(batch.getString("answers[0].answer.verdict"))
                    .isEqualTo(knownBy.endsWith("27") ? "FREE_MOVEMENT" : "NO_PREFERENCE");
            assertThat(given().urlEncodingEnabled(false)
                            .get(batch.getString("answers[0].answer.permalink"))
                            .jsonPath()
                            .<Object>get())
                    .isEqualTo(batch.get("answers[0].answer"));
        }
    }

    @Test
    void aParameterThatIsWrongForAllIsRefused() {
        given().contentType("application/json")
                .body("{\"questions\":[]}")
                .post(PATH + "?publishedBy=yesterday&origin=ML")
                .then()
                .statusCode(400)
                .body("errors.name", contains("origin", "publishedBy"));
        given().contentType("application/json")
                .body("{\"questions\":[]}")
                .post(PATH + "?edition=1999-R01")
                .then()
                .statusCode(404)
                .body("code", is("UNKNOWN_EDITION"));
    }
}
