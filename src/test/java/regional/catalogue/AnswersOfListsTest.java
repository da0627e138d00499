package regional.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all lists have: an edition that they name, a tag, and how long they may be kept. */
@QuarkusTest
class AnswersOfListsTest {
    @Test
    void whoNamesAnUnknownCodeGetsTheKnownOnes() {
        ask("memberships?bloc=NATO").body("detail", containsString("AES, AFCFTA, ECOWAS, UEMOA"));
    }

    @ParameterizedTest
    @MethodSource("regional.catalogue.Asking#places")
    void everyAnswerNamesItsEditionAndIsNotSentTwice(String place) {
        ask(place + "?edition=1999-R01&colour=red").statusCode(400).body("code", is("UNKNOWN_PARAMETER"));
        ask(place + "?edition=1999-R01").statusCode(404).body("code", is("UNKNOWN_EDITION"));
        ask(place + "?edition=2026-R02").statusCode(200).body("edition.name", is("2026-R02"));
        String tag = ask(place)
                .statusCode(200)
                .body("edition.name", is("2026-R02"))
                .header("Vary", "Accept, Accept-Language, Accept-Encoding")
                .header("ETag", not(emptyOrNullString()))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/v1/" + place).then().statusCode(304);
    }

    @Test
    void membersOfTodayMayBeKeptUntilMidnight() {
        ask("blocs/ECOWAS/members").header("Cache-Control", containsString("max-age"));
        ask("blocs/ECOWAS/members?on=2025-02-01").header("Cache-Control", containsString("no-cache"));
        ask("blocs/ECOWAS/members?on=2025-02-01&edition=2026-R02").header("Cache-Control", containsString("max-age"));
        ask("memberships").header("Cache-Control", containsString("no-cache"));
    }
}
