package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regional.Management;
import regional.law.EditionName;

/** Who has seen an edition is never answered from an older one. */
@QuarkusTest
class EditionAtLeastTest {
    private static final String QUESTION = "/v1/eligibility?origin=ML&destination=GH&on=2025-06-02";
    private static final String HEADER = "Edition-At-Least";

    /** Later than any. */
    private static final String LATER = "9999-R99";

    @Inject
    RenderedAnswers kept;

    private static ValidatableResponse ask(String known) {
        return given().header(HEADER, known).get(QUESTION).then();
    }

    @Test
    void whoKnowsTheServedEditionOrAnOlderOneIsAnswered() {
        String served = given().get(QUESTION).header("Edition");
        for (String known : List.of(served, " " + served.toLowerCase(Locale.ROOT) + " ", "1999-R01")) {
            ask(known).statusCode(200).header("Edition", served);
            ask(known).statusCode(200).header("Edition", served);
        }
    }

    @Test
    void whoKnowsALaterOneIsAskedToComeBackThoughTheAnswerIsKept() {
        given().get(QUESTION).then().statusCode(200);
        given().get(QUESTION).then().statusCode(200);
        ask(LATER)
                .statusCode(503)
                .header("Retry-After", "5")
                .header("ETag", nullValue())
                .body("code", is("NOT_READY"))
                .body("errors[0].location", is("header"))
                .body("errors[0].name", is(HEADER))
                .body("detail", endsWith("ask again later."));
    }

    @Test
    void everyOperationObeysAndPagesOfOtherOriginsMayReadIt() throws IOException {
        for (String path : List.of("/v1/coverage", "/v1/calendar.ics", "/v1/nothing", "/v1/editions?format=json")) {
            given().header(HEADER, LATER)
                    .header("Origin", "https://example.org")
                    .get(path)
                    .then()
                    .statusCode(503)
                    .header("Access-Control-Allow-Origin", "*");
        }
        given().header(HEADER, LATER).head(QUESTION).then().statusCode(503);
        given().header(HEADER, LATER)
                .contentType("application/json")
                .body("{\"questions\":[]}")
                .post("/v1/eligibility/batch")
                .then()
                .statusCode(503);
        Management.given().header(HEADER, LATER).get("/q/health").then().statusCode(200);
        Contract.Answer preflight = RawHttp.send(
                "OPTIONS",
                QUESTION,
                "Origin: https://example.org",
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: " + HEADER);
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains(HEADER);
    }

    @Test
    void aReplicaThatIsBehindAnswersOnceItHasCaughtUp() {
        EditionName served = new EditionName(given().get(QUESTION).header("Edition"));
        try {
            kept.dropFor(new EditionName("1999-R01"));
            ask(served.value()).statusCode(503);
            given().get(QUESTION).then().statusCode(200);
        } finally {
            kept.dropFor(served);
        }
        ask(served.value()).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-2, 2026-R02",
        "2026.02, 2026-R02",
        "latest,",
        "'',",
        "'2026-R02, 2026-R02',",
        "2026-R00,",
        "sha256:0,",
    })
    void whatIsNoNameIsRefused(String known, String suggestion) {
        ask(known)
                .statusCode(400)
                .body("code", is("INVALID_VALUE"))
                .body("errors[0].location", is("header"))
                .body("errors[0].name", is(HEADER))
                .body("errors[0].suggestion", is(suggestion));
    }
}
