package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service, started as an operator starts it: with nothing configured but a port. It refuses as it does in tests. */
@QuarkusIntegrationTest
class PackagedIT {
    @Test
    void itAnswersFromItsOwnDatabase() {
        given().when()
                .get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01")
                .then()
                .statusCode(200)
                .body("verdict", is("PRIVILEGE"))
                .body("recommended", is("ETLS-TRANS-2025"));
    }

    @Test
    void itIsAliveAndReadyAndShowsItsEdition() {
        given().when().get("/q/health/live").then().statusCode(200);
        given().when()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'edition' }.data.digest", startsWith("sha256:"));
    }

    @Test
    void itShowsItsContract() {
        given().when().get("/q/openapi").then().statusCode(200);
        given().when().get("/q/swagger-ui/").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/%zz", "/v1/{code}", "/v1/%", "/v1/eligibility?origin=%zz&destination=GH"})
    void whatIsNoUriGetsABareStatus(String target) throws IOException {
        Contract.Answer answer = RawHttp.send("GET", target);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() throws IOException {
        Contract.Answer answer = RawHttp.send("GET", "/v1/eligibility?origin=ML&destination=GH&on=");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("code").textValue()).isEqualTo("INVALID_DATE");
    }

    @Test
    void itsRoomForHeadersIsThatOfTheConfiguration() throws IOException {
        assertThat(RawHttp.send("GET", "/v1/coverage", "X: " + "a".repeat(15_000))
                        .status())
                .isEqualTo(200);
        assertThat(RawHttp.send("GET", "/v1/coverage", "X: " + "a".repeat(17_000))
                        .status())
                .isEqualTo(431);
    }
}
