package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** An operation that is deprecated says so beside every answer, kept ones too. */
@QuarkusTest
class DeprecationTest {
    @Inject
    RenderedAnswers kept;

    @Test
    void everyAnswerOfADeprecatedOperationSaysSo() throws InterruptedException {
        kept.drop();
        says(given().noFilters().get("/v1/trial"));
        // An answer is kept once it is sent.
        while (kept.bytes() == 0) {
            Thread.sleep(10);
        }
        says(given().noFilters().get("/v1/trial"));
    }

    private static void says(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Deprecation")).isEqualTo("@1803859200");
        assertThat(response.header("Sunset")).isEqualTo("Wed, 1 Mar 2028 00:00:00 GMT");
        assertThat(response.headers().getValues("Link"))
                .containsExactly(
                        "<https://example.org/changes>; rel=\"deprecation\"",
                        "</v1/eligibility>; rel=\"successor-version\"");
    }

    @Test
    void noOtherAnswerDoes() {
        assertThat(given().get("/v1/blocs").headers().getValues("Deprecation")).isEmpty();
    }
}
