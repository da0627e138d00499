package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the papers that go with the goods are valid on the day, over HTTP. */
@QuarkusTest
class DocumentsTest {
    private static final String DATED = "documents.findAll { it.validMonths != null }.";

    private static ValidatableResponse ask(String more) {
        return given().get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01&goods=INDUSTRIAL" + more)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02, NOT_YET_ISSUED, 2025-12-02",
        "2025-06-01, VALID, 2025-12-01",
        "2024-12-02, VALID, 2025-06-02",
        "2024-12-01, EXPIRED, 2025-06-01"
    })
    void aCertificateIsValidForItsMonths(String issuedOn, String validity, String until) {
        ask("&certificateIssuedOn=" + issuedOn)
                .body(DATED + "code", is(List.of("CERTIFICATE_OF_ORIGIN")))
                .body(DATED + "validity", everyItem(is(validity)))
                .body(DATED + "validUntil", everyItem(is(until)));
    }

    @Test
    void withoutItsDayThatIsNotKnown() {
        ask("").body(DATED + "validity", everyItem(is("UNKNOWN")))
                .body(DATED + "collect { it.containsKey('validUntil') }", everyItem(is(false)));
    }

    @Test
    void aDocumentThatDoesNotExpireHasNoValidity() {
        given().get("/v1/eligibility?origin=SN&destination=CI&on=2025-06-01&certificateIssuedOn=2025-01-01")
                .then()
                .body("regimes.documents.flatten().findAll { it.validMonths == null }.validity", everyItem(nullValue()))
                .body(
                        "regimes.documents.flatten().findAll { it.validMonths == null }",
                        everyItem(not(hasKey("validUntil"))));
    }
}
