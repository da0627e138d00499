package regional.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import regional.law.EditionName;

/** The service has started and its database does not answer: it says that it is not ready, and why. */
@QuarkusTest
@TestProfile(NoDatabaseTest.NobodyListens.class)
class NoDatabaseTest {
    /** Without what asks the database before the application runs, and would end the process. */
    public static final class NobodyListens implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:1/nobody",
                    "quarkus.flyway.migrate-at-start", "false",
                    "quarkus.hibernate-orm.schema-management.strategy", "none");
        }
    }

    @Inject
    Editions current;

    @Test
    void nothingIsServedAndReadinessSaysWhy() {
        given().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("status", is("DOWN"))
                .body("checks.find { it.name == 'edition' }.status", is("DOWN"))
                .body("checks.find { it.name == 'edition' }.data.reason", containsString("localhost:1 refused"));
        given().get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", not(emptyString()))
                .body("code", is("NOT_READY"));
        assertThatThrownBy(current::current).isInstanceOf(NotReady.class);
        assertThatThrownBy(current::stored).isInstanceOf(NotReady.class);
        assertThatThrownBy(() -> current.named(new EditionName("2000.1"))).isInstanceOf(NotReady.class);
    }
}
