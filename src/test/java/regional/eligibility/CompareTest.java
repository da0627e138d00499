package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Two askings of one question. */
@QuarkusTest
class CompareTest {
    private static final String WITHDRAWAL = "aes-withdrawal-notifications-2024-01-29";
    private static final String GRANT = "ecowas-statement-2025-01-29";

    private static ValidatableResponse ask(String query) {
        return given().get("/v1/eligibility/compare?origin=ML&destination=GH&" + query)
                .then();
    }

    private static String difference(String field) {
        return "differences.find { it.field == '" + field + "' }";
    }

    @Test
    void theSameAskedTwiceDiffersInNothing() {
        ask("on=2025-06-01").statusCode(200).body("differences", empty()).body("second.on", is("2025-06-01"));
    }

    @Test
    void aBoundaryWasPassed() {
        ask("on=2024-06-01&on2=2025-06-01")
                .statusCode(200)
                .body("first.verdict", is("FREE_MOVEMENT"))
                .body("first.recommended", is("ETLS"))
                .body("second.verdict", is("PRIVILEGE"))
                .body("second.regimes", contains("ETLS-TRANS-2025"))
                .body("differences.cause", everyItem(is("BOUNDARY")))
                .body(difference("verdict") + ".first", contains("FREE_MOVEMENT"))
                .body(difference("verdict") + ".second", contains("PRIVILEGE"))
                .body(difference("verdict") + ".instruments", containsInAnyOrder(WITHDRAWAL, GRANT))
                .body("edition.name", is("2026-R02"));
        ask("on=2025-06-01&on2=2024-06-01")
                .statusCode(200)
                .body(difference("verdict") + ".instruments", containsInAnyOrder(WITHDRAWAL, GRANT));
    }

    @Test
    void anInstrumentWasPublished() {
        ask("on=2025-06-01&publishedBy=2024-01-27&publishedBy2=2025-06-01")
                .statusCode(200)
                .body("first.verdict", is("FREE_MOVEMENT"))
                .body("first.publishedBy", is("2024-01-27"))
                .body("second.verdict", is("PRIVILEGE"))
                .body("differences.cause", everyItem(is("INSTRUMENT_PUBLISHED")))
                .body(difference("verdict") + ".instruments", containsInAnyOrder(WITHDRAWAL, GRANT));
    }

    @Test
    void theGoodsWereOthers() {
        ask("on=2025-06-01&goods=INDUSTRIAL&originating=true&approved=ETLS&approved2=NOT_APPROVED")
                .statusCode(200)
                .body("first.verdict", is("PRIVILEGE"))
                .body("second.verdict", is("NO_PREFERENCE"))
                .body("differences.cause", everyItem(is("GOODS")))
                .body(difference("regimes") + ".second", contains("ETLS-TRANS-2025 CONDITION_UNMET"))
                .body("differences.instruments", everyItem(empty()));
        ask("on=2025-06-01&goods=INDUSTRIAL&certificateIssuedOn=2025-05-01&certificateIssuedOn2=2024-05-01")
                .body("differences.field", contains("documents", "warnings"))
                .body(difference("documents") + ".first", hasItem("CERTIFICATE_OF_ORIGIN REQUIRED VALID"))
                .body(difference("documents") + ".second", hasItem("CERTIFICATE_OF_ORIGIN REQUIRED EXPIRED"));
        ask("on=2025-06-01&hs=2523&hs2=1207.40&on2=2023-06-01")
                .body("differences.findAll { it.field == 'restrictions' }.cause", contains("GOODS", "BOUNDARY"));
    }

    @Test
    void oneThingIsChangedAtATime() {
        ask("on=2024-06-01&on2=2025-06-01&publishedBy=2024-01-27&publishedBy2=2025-06-01&edition=2026-R02&edition2=2026-R02")
                .statusCode(200)
                .body(difference("verdict") + ".cause", is("INSTRUMENT_PUBLISHED"))
                .body("differences.cause", hasItem("INSTRUMENT_PUBLISHED"))
                .body("differences.find { it.cause == 'EDITION' }", nullValue());
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        ask("on2=soon&publishedBy2=x&edition2=y&on3=z&goods2=GOLD&hs2=1&originating2=yes&approved2=NONE&specialRegime2=no"
                        + "&certificateIssuedOn2=1.1.2024")
                .statusCode(400)
                .body(
                        "errors.name",
                        containsInAnyOrder(
                                "on2",
                                "publishedBy2",
                                "edition2",
                                "on3",
                                "goods2",
                                "hs2",
                                "originating2",
                                "approved2",
                                "specialRegime2",
                                "certificateIssuedOn2"));
        ask("edition2=2001-R01").statusCode(404).body("errors.name", contains("edition2"));
        given().get("/v1/eligibility/compare?origin=ML&destination=ML")
                .then()
                .statusCode(422)
                .body("code", is("SAME_COUNTRY"));
    }
}
