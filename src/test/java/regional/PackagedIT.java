package regional;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/** The packaged service, started as an operator starts it: with nothing configured but a port. */
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
}
