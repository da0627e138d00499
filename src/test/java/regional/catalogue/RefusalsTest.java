package regional.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, and what need not be sent again. */
@QuarkusTest
class RefusalsTest {
    @ParameterizedTest
    @CsvSource({
        "memberships?country=FR, country, INVALID_CODE",
        "memberships?country=ml, country, INVALID_CODE",
        "memberships?bloc=NATO, bloc, INVALID_CODE",
        "memberships?bloc=ecowas, bloc, INVALID_CODE",
        "memberships?on=2025-02-30, on, INVALID_DATE",
        "memberships?since=2025-02-01, since, UNKNOWN_PARAMETER",
        "memberships?country=ML&country=NE, country, DUPLICATE_PARAMETER",
        "memberships?edition=latest, edition, INVALID_VALUE",
        "memberships?limit=0, limit, INVALID_VALUE",
        "memberships?limit=501, limit, INVALID_VALUE",
        "memberships?limit=ten, limit, INVALID_VALUE",
        "memberships?cursor=2026.1-1-0, cursor, INVALID_VALUE",
        "memberships?cursor=x, cursor, INVALID_VALUE",
        "standings?kind=MEMBER, kind, INVALID_VALUE",
        "standings?country=XX, country, INVALID_CODE",
        "regimes?basis=CUSTOM, basis, INVALID_VALUE",
        "regimes?bloc=CEAO, bloc, INVALID_CODE",
        "suspensions?by=ML, by, INVALID_CODE",
        "suspensions?target=ECOWAS, target, INVALID_CODE",
        "restrictions?kind=QUOTA, kind, INVALID_VALUE",
        "restrictions?by=FR, by, INVALID_CODE",
        "restrictions?hs=1, hs, INVALID_VALUE",
        "levies?destination=FR, destination, INVALID_CODE",
        "levies?bloc=X, bloc, INVALID_CODE",
        "instruments?tier=BLOG, tier, INVALID_VALUE",
        "instruments?issuer=Nobody, issuer, INVALID_VALUE",
        "countries?name=mali, name, UNKNOWN_PARAMETER",
        "countries?q=., q, INVALID_VALUE",
        "countries/ML?on=2025-01-01, on, UNKNOWN_PARAMETER",
        "blocs?on=2025-01-01, on, UNKNOWN_PARAMETER",
        "blocs/ECOWAS/members?on=yesterday, on, INVALID_DATE",
        "blocs/NATO/members?on=yesterday, on, INVALID_DATE",
        "coverage?on=2025-01-01, on, UNKNOWN_PARAMETER",
        "editions?edition=2026.1, edition, UNKNOWN_PARAMETER",
        "editions/2026.1?edition=2026.1, edition, UNKNOWN_PARAMETER",
        "editions/1999.1?x=1, x, UNKNOWN_PARAMETER"
    })
    void aFaultOfTheRequest(String place, String name, String code) {
        ask(place)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is(code))
                .body("errors[0].location", is("query"))
                .body("errors.name", contains(name))
                .body("errors.code", contains(code));
    }

    @Test
    void allFaultsOfARequestAreToldAtOnceAndBeforeAnUnknownEdition() {
        ask("memberships?country=XX&bloc=nato&on=soon&limit=1000&cursor=x&colour=red&edition=1999.1")
                .statusCode(400)
                .body(
                        "errors.collectEntries { [it.name, it.code] }",
                        allOf(
                                aMapWithSize(6),
                                hasEntry("country", "INVALID_CODE"),
                                hasEntry("bloc", "INVALID_CODE"),
                                hasEntry("on", "INVALID_DATE"),
                                hasEntry("limit", "INVALID_VALUE"),
                                hasEntry("cursor", "INVALID_VALUE"),
                                hasEntry("colour", "UNKNOWN_PARAMETER")));
    }

    @Test
    void aCodeThatTheEditionDoesNotKnowIsToldWhichItKnows() {
        ask("memberships?bloc=NATO").body("detail", containsString("AES, AFCFTA, ECOWAS, UEMOA"));
    }

    @ParameterizedTest
    @CsvSource({
        "countries/FR, code",
        "countries/ml, code",
        "countries/MA, code",
        "blocs/NATO, id",
        "blocs/NATO/members, id",
        "regimes/etls, id",
        "instruments/no-such-act, id"
    })
    void aPathThatNamesNothing(String place, String name) {
        ask(place)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("NOT_FOUND"))
                .body("errors[0].location", is("path"))
                .body("errors[0].name", is(name));
    }

    @ParameterizedTest
    @MethodSource("regional.catalogue.Asking#places")
    void everyAnswerNamesItsEditionAndIsNotSentTwice(String place) {
        ask(place + "?edition=1999.1&colour=red").statusCode(400).body("code", is("UNKNOWN_PARAMETER"));
        ask(place + "?edition=1999.1").statusCode(404).body("code", is("UNKNOWN_EDITION"));
        ask(place + "?edition=2026.1").statusCode(200).body("edition.name", is("2026.1"));
        String tag = ask(place)
                .statusCode(200)
                .body("edition.name", is("2026.1"))
                .header("Vary", "Accept, Accept-Language")
                .header("ETag", not(emptyOrNullString()))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/v1/" + place).then().statusCode(304);
    }

    @Test
    void membersOfTodayMayBeKeptUntilMidnight() {
        ask("blocs/ECOWAS/members").header("Cache-Control", containsString("max-age"));
        ask("blocs/ECOWAS/members?on=2025-02-01").header("Cache-Control", containsString("no-cache"));
        ask("blocs/ECOWAS/members?on=2025-02-01&edition=2026.1").header("Cache-Control", containsString("max-age"));
        ask("memberships").header("Cache-Control", containsString("no-cache"));
    }

    @Test
    void anotherMethodIsRefused() {
        given().post("/v1/memberships").then().statusCode(405).body("code", is("METHOD_NOT_ALLOWED"));
    }
}
