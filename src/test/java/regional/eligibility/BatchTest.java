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

    private static List<String> lines(String body) {
        return given().noFilters()
                .contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "?explain=none")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .toList();
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
    void linesAreAnsweredInTheirOrderAndABadOneInItsPlace() {
        List<String> answers = lines(questions(1) + "\nnonsense\n\n{\"id\":2,\"origin\":\"GH\",\"destination\":\"ML\","
                + "\"on\":\"2025-06-01\"}\n" + "x".repeat(20_000) + "\n" + questions(1));
        assertThat(answers).hasSize(5);
        assertThat(answers.get(0)).startsWith("{\"id\":0,\"answer\":{").contains("\"verdict\":\"PRIVILEGE\"");
        assertThat(answers.get(1)).contains("\"code\":\"MALFORMED_BODY\"");
        assertThat(answers.get(2)).startsWith("{\"id\":2,").contains("\"verdict\":\"STATUS_QUO\"");
        assertThat(answers.get(3)).contains("\"code\":\"TOO_LARGE\"");
        assertThat(answers.get(4)).isEqualTo(answers.get(0));
    }
}
