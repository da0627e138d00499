package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regional.PackagedService;

/** The packaged service, started as an operator starts it: with nothing configured but a port. It refuses as it does in tests. */
@Timeout(value = 2, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class PackagedIT {
    private static @Nullable PackagedService service;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = PackagedService.start(Map.of());
        RestAssured.port = service.port();
        service.awaitReadiness();
    }

    @AfterAll
    static void stop() {
        RestAssured.reset();
        if (service != null) {
            service.close();
        }
    }

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
        operators().when().get("/q/health/live").then().statusCode(200);
        operators()
                .when()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'edition' }.data.digest", startsWith("sha256:"));
    }

    private static RequestSpecification operators() {
        return given().port(Objects.requireNonNull(service).managementPort());
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
