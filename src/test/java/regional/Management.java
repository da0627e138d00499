package regional;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The port of the service under test that is its operators' alone. */
public final class Management {
    private Management() {}

    /** A request to it, of which the OpenAPI document says nothing. */
    public static RequestSpecification given() {
        return RestAssured.given()
                .noFilters()
                .port(ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class));
    }

    /** The lines of its metrics, a metric with its tags and its value each. */
    public static Stream<String> metrics() {
        return given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"));
    }
}
