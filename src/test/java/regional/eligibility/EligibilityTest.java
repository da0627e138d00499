package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** The decision over HTTP: the contract's own example, every part of an answer, and what is refused. */
@QuarkusTest
class EligibilityTest {
    private static ValidatableResponse ask(String query) {
        return given().when().get("/v1/eligibility?" + query).then();
    }

    @Test
    void maliToGhanaAfterTheExitIsAPrivilege() {
        ask("origin=ML&destination=GH&on=2025-06-01")
                .statusCode(200)
                .contentType("application/json")
                .body("origin", is("ML"))
                .body("destination", is("GH"))
                .body("on", is("2025-06-01"))
                .body("verdict", is("PRIVILEGE"))
                .body("freeMovement", is(false))
                .body("privileges", is(true))
                .body("passage", is("DEPENDS_ON_GOODS"))
                .body("confidence", is("HIGH"))
                .body("summary", allOf(containsString("Mali"), containsString("Ghana")))
                .body("recommended", is("ETLS-TRANS-2025"))
                .body("regimes.id", contains("ETLS-TRANS-2025"))
                .body("regimes[0].basis", is("GRANT"))
                .body("regimes[0].status", is("APPLIES"))
                .body("regimes[0].treatment.UNPROCESSED", is(100))
                .body("regimes[0].treatment.HANDICRAFT", is(100))
                .body("regimes[0].treatment.INDUSTRIAL", is(100))
                .body("regimes[0].inForce.since", is("2025-01-29"))
                .body("regimes[0].inForce", hasKey("until"))
                .body("regimes[0].inForce.until", nullValue())
                .body("regimes[0].conditions.code", hasItems("ORIGINATING", "APPROVED"))
                .body("regimes[0].conditions.status", everyItem(is("UNKNOWN")))
                .body("regimes[0].documents.code", hasItem("CERTIFICATE_OF_ORIGIN"))
                .body("regimes[0].documents.validMonths", hasItem(6))
                .body("regimes[0].citations.instrument", hasItem("ecowas-statement-2025-01-29"))
                .body("candidates.id", contains("AFCFTA"))
                .body("suspensions", empty())
                .body(
                        "restrictions.findAll { it.kind == 'EXPORT_BAN' && it.by == 'ML' }.products.flatten().hs",
                        hasItem("120740"))
                .body("restrictions.hits", everyItem(is("MAY_HIT")))
                .body("levies.find { it.id == 'PCC' }.status", is("DISPUTED"))
                .body("levies.find { it.id == 'PCC' }.rate", is(0.5f))
                .body("missingFacts.find { it.name == 'originating' }.decides", hasItem("VERDICT"))
                .body("stable.since", is("2025-01-29"))
                .body("stable.until", nullValue())
                .body(
                        "permalink",
                        is("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01&lang=en&edition=2026-R02"))
                .body("edition.name", is("2026-R02"))
                .body("edition.digest", matchesPattern("sha256:[0-9a-f]{64}"))
                .body("edition.verifiedUntil", is("2026-05-22"));
    }

    @Test
    void theOtherDirectionIsAStatusQuoOnly() {
        ask("origin=GH&destination=ML&on=2025-06-01")
                .body("verdict", is("STATUS_QUO"))
                .body("freeMovement", is(false))
                .body("privileges", is(false))
                .body("$", not(hasKey("recommended")))
                .body("regimes[0].status", is("STATED"))
                .body("regimes[0].treatment", anEmptyMap())
                .body("levies.find { it.id == 'PC-AES' }.status", is("DUE"))
                .body("levies.find { it.id == 'PC-AES' }.confidence", is("MEDIUM"));
    }

    @Test
    void aTreatyRightAndAPrivilegeMayStandTogether() {
        ask("origin=ML&destination=SN&on=2025-06-01")
                .body("verdict", is("FREE_MOVEMENT"))
                .body("freeMovement", is(true))
                .body("privileges", is(true))
                .body("recommended", is("UEMOA"))
                .body("regimes.id", contains("UEMOA", "ETLS-TRANS-2025"));
    }

    @Test
    void shortAnswersShowTheVerdictOnly() {
        ask("origin=ML&destination=GH&on=2025-06-01&explain=none")
                .body(
                        "keySet()",
                        containsInAnyOrder(
                                "origin",
                                "destination",
                                "on",
                                "asked",
                                "passage",
                                "verdict",
                                "freeMovement",
                                "privileges",
                                "recommended",
                                "regimes",
                                "stable",
                                "edition"))
                .body("regimes[0].keySet()", containsInAnyOrder("id", "status"));
    }

    @Test
    void fullAnswersProveThemselvesAndNameTheInstruments() {
        ask("origin=GH&destination=ML&on=2025-06-01&explain=full")
                .body(
                        "because.findAll { it.code == 'REGIME_ORIGIN_NOT_PARTY' }.text.join(' ')",
                        containsString("The regime “transitional ECOWAS treatment”"))
                .body(
                        "because.find { it.code == 'MEMBER_NO_LONGER' }.text",
                        is("Mali has not been a member of ECOWAS since 29 January 2025."))
                .body("regimes[0].citations", everyItem(allOf(hasKey("title"), hasKey("issuer"), hasKey("tier"))))
                .body("regimes[0].citations.url", hasItem(notNullValue()));
    }

    @Test
    void anImpreciseDateLeavesTheVerdictOpen() {
        ask("origin=GH&destination=NG&on=1979-07-01&goods=UNPROCESSED")
                .body("verdict", is("UNDETERMINED"))
                .body("outcomes.verdict", containsInAnyOrder("NO_PREFERENCE", "FREE_MOVEMENT"))
                .body("$", not(hasKey("freeMovement")))
                .body("$", not(hasKey("privileges")))
                .body("$", not(hasKey("recommended")))
                .body("stable.since", is("1979-01-01"))
                .body("stable.until", is("1979-12-31"));
        ask("origin=GH&destination=NG&on=1979-12-31&goods=UNPROCESSED").body("verdict", is("FREE_MOVEMENT"));
        ask("origin=GH&destination=NG&on=1990-07-01&goods=INDUSTRIAL").body("verdict", is("UNDETERMINED"));
    }

    @Test
    void whatIsNotCoveredIsAnAnswer() {
        ask("origin=GH&destination=NG&on=1975-05-27")
                .statusCode(200)
                .body("verdict", is("NOT_COVERED"))
                .body("$", not(hasKey("freeMovement")))
                .body("regimes", empty())
                .body("stable.since", nullValue())
                .body("stable.until", is("1975-05-28"));
        ask("origin=FR&destination=NG&on=2025-01-01").statusCode(200).body("verdict", is("NOT_COVERED"));
    }

    @Test
    void formerCodesAreReadAndEchoedAsThePresentOnes() {
        ask("origin=HV&destination=DY&on=2024-06-01")
                .body("origin", is("BF"))
                .body("destination", is("BJ"))
                .body("verdict", is("FREE_MOVEMENT"));
        ask("origin=HV&destination=BF&on=2024-06-01").statusCode(422).body("code", is("SAME_COUNTRY"));
    }

    @Test
    void sanctionsSuspendAndSayWhoRefused() {
        ask("origin=CI&destination=ML&on=2022-04-01&hs=2523")
                .body("verdict", is("SUSPENDED"))
                .body("regimes.status", everyItem(is("SUSPENDED")))
                .body("suspensions.by", containsInAnyOrder("ECOWAS", "UEMOA"))
                .body("suspensions.find { it.by == 'UEMOA' }.status", is("STAYED"))
                .body("suspensions.find { it.by == 'UEMOA' }.stays", hasSize(1))
                .body("warnings.code", hasItem("STAYED_BY_COURT"));
        ask("origin=CI&destination=ML&on=2022-04-01&hs=27.10")
                .body("verdict", is("FREE_MOVEMENT"))
                .body("suspensions.find { it.by == 'ECOWAS' }.status", is("SPARES"));
        ask("origin=GN&destination=ML&on=2022-02-01").body("warnings.code", hasItem("REFUSED_BY_STATE"));
    }

    @Test
    void laterDaysAreStaleAndASummitIsPending() {
        ask("origin=ML&destination=GH&on=2026-11-23")
                .body("verdict", is("PRIVILEGE"))
                .body("confidence", is("LOW"))
                .body("warnings.code", hasItems("STALE", "PENDING"))
                .body("warnings.find { it.code == 'STALE' }.facts", hasItem("ETLS-TRANS-2025"));
        ask("origin=ML&destination=GH&on=2026-04-01").body("warnings.code", not(hasItem("STALE")));
        ask("origin=ML&destination=GH&on=2026-07-18").body("warnings.code", not(hasItem("PENDING")));
        ask("origin=BF&destination=ML&on=2026-08-01").body("warnings.code", not(hasItem("PENDING")));
    }

    @Test
    void conditionsThatAreNotMetTakeTheRegimeAway() {
        ask("origin=GH&destination=NG&on=2025-06-01&goods=INDUSTRIAL&approved=NOT_APPROVED")
                .body("verdict", is("NO_PREFERENCE"))
                .body("regimes[0].status", is("CONDITION_UNMET"))
                .body("regimes[0].conditions.find { it.code == 'APPROVED' }.status", is("UNMET"));
        ask("origin=GH&destination=NG&on=2025-06-01&goods=INDUSTRIAL&approved=ETLS,UEMOA")
                .body("verdict", is("FREE_MOVEMENT"))
                .body("missingFacts.name", not(hasItem("approved")));
    }

    @Test
    void everyErrorOfARequestIsToldAtOnce() {
        ask("origin=m1&on=2025-02-30&destination=XX&goods=FISH&hs=1&colour=red&explain=loud")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", notNullValue())
                .body(
                        "errors.collectEntries { [it.name, it.code] }",
                        allOf(
                                hasEntry("origin", "INVALID_CODE"),
                                hasEntry("destination", "INVALID_CODE"),
                                hasEntry("on", "INVALID_DATE"),
                                hasEntry("goods", "INVALID_VALUE"),
                                hasEntry("hs", "INVALID_VALUE"),
                                hasEntry("colour", "UNKNOWN_PARAMETER"),
                                hasEntry("explain", "INVALID_VALUE")));
        ask("origin=ML").statusCode(400).body("errors[0].code", equalTo("MISSING_PARAMETER"));
        ask("origin=ML&destination=ML").statusCode(422).body("code", is("SAME_COUNTRY"));
        ask("origin=ML&destination=GH&edition=1999-R01").statusCode(404).body("code", is("UNKNOWN_EDITION"));
    }
}
