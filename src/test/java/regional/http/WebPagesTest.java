package regional.http;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other origins, caches and compressing clients need of every response. */
@QuarkusTest
class WebPagesTest {
    private static final String ANSWER = "/v1/eligibility?origin=ML&destination=GH&on=2025-06-01";

    @ParameterizedTest
    @ValueSource(strings = {ANSWER, "/v1/countries", "/v1/eligibility", "/v1/nothing", "/q/openapi"})
    void pagesOfAnyOriginMayReadIt(String path) {
        given().header("Origin", "https://app.example")
                .get(path)
                .then()
                .header("Access-Control-Allow-Origin", is("*"))
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Allow-Credentials", nullValue());
        given().get(path).then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void aPageMayAskBeforeItPosts() throws IOException {
        Contract.Answer answer = RawHttp.send(
                "OPTIONS",
                "/v1/eligibility/batch",
                "Origin: https://app.example",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: content-type");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(answer.header("access-control-allow-methods")).contains("GET", "HEAD", "POST");
        assertThat(answer.header("access-control-allow-headers")).containsIgnoringCase("content-type");
    }

    @Test
    void answersAreCompressedForWhoAsksForIt() {
        Response plain = given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .get(ANSWER);
        assertThat(plain.header("Content-Encoding")).isNull();
        Response small = given().header("Accept-Encoding", "gzip").get(ANSWER);
        assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.asString()).isEqualTo(plain.asString());
        assertThat(small.header("ETag")).isEqualTo(plain.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ANSWER, "/v1/countries", "/v1/eligibility?origin=x", "/v1/nothing"})
    void everyResponseSaysWhenAndByWhatAndWhatItDependsOn(String path) {
        Instant before = Instant.now().minusSeconds(1);
        Response response = given().get(path);
        Instant date = ZonedDateTime.parse(response.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        assertThat(date).isBetween(before, Instant.now());
        assertThat(response.headers().getValues("Vary")).isEqualTo(List.of(CommonHeaders.VARY));
        assertThat(response.header(CommonHeaders.SOFTWARE)).isNotBlank();
    }

    @Test
    void anAnswerThatIsNotSentTwiceHasItsDateToo() {
        String tag = given().get(ANSWER).header("ETag");
        Response response = given().header("If-None-Match", tag).get(ANSWER);
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.header("Date")).isNotBlank();
        assertThat(response.headers().getValues("Vary")).isEqualTo(List.of(CommonHeaders.VARY));
    }
}
