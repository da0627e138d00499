package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The id by which a request is found in the log: its client's where it may stand there, else one of its own. */
@QuarkusTest
class RequestIdsTest {
    private static final String ANSWER = "/v1/eligibility?origin=ML&destination=GH&on=2025-06-01";
    private static final String MADE = "[0-9a-f]{16}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ANSWER,
                "/v1/countries",
                "/v1/eligibility",
                "/v1/eligibility/",
                "/v1/nothing",
                "/nothing",
                "/q/openapi"
            })
    void everyResponseHasOne(String path) {
        given().header(RequestIds.NAME, "a.b-c_D:9+/=@").get(path).then().header(RequestIds.NAME, "a.b-c_D:9+/=@");
        assertThat(given().get(path).header(RequestIds.NAME)).matches(MADE);
    }

    @Test
    void anAnswerThatIsKeptHasThatOfItsRequest() {
        given().get(ANSWER);
        List<String> ids = IntStream.range(0, 50)
                .mapToObj(request -> given().get(ANSWER).header(RequestIds.NAME))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches(MADE));
        String tag = given().get(ANSWER).header("ETag");
        Response spared = given().header("If-None-Match", tag)
                .header(RequestIds.NAME, "mine")
                .get(ANSWER);
        assertThat(spared.statusCode()).isEqualTo(304);
        assertThat(spared.headers().getValues(RequestIds.NAME)).containsExactly("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb", "<script>", "a\"b", "a,b", "{}", "é", "%0a"})
    void whatMayNotStandInALogIsReplaced(String given) throws IOException {
        for (String path : List.of(ANSWER, "/v1/countries", "/v1/nothing")) {
            Contract.Answer answer = RawHttp.send("GET", path, RequestIds.NAME + ": " + given);
            assertThat(answer.header("x-request-id")).matches(MADE);
        }
    }

    @Test
    void aLongOneIsReplaced() {
        String longest = "x".repeat(64);
        given().header(RequestIds.NAME, longest).get(ANSWER).then().header(RequestIds.NAME, longest);
        assertThat(given().header(RequestIds.NAME, longest + "x").get(ANSWER).header(RequestIds.NAME))
                .matches(MADE);
    }

    @Test
    void itStandsInTheLogBesideWhatFails() {
        try (FailuresLogged logged = new FailuresLogged()) {
            given().header(RequestIds.NAME, "to-be-found").get("/test/exception");
            assertThat(logged.records())
                    .extracting(entry -> entry.getMdcCopy().get(RequestIds.LOGGED))
                    .containsExactly("to-be-found");
        }
    }
}
