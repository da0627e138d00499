package regional.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.edition.Cursor;
import regional.law.EditionName;

/** A page is had by its cursor and its size, and by nothing that only looks like them. */
@QuarkusTest
class PagesTest {
    private static final List<String> LISTS = List.of(
            "countries",
            "blocs",
            "memberships",
            "standings",
            "regimes",
            "suspensions",
            "restrictions",
            "levies",
            "instruments",
            "products",
            "vocabulary",
            "editions");

    static Stream<String> lists() {
        return LISTS.stream();
    }

    private static void refused(String place, String name) {
        given().urlEncodingEnabled(false)
                .get("/v1/" + place)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("INVALID_VALUE"))
                .body("errors.location", contains("query"))
                .body("errors.name", contains(name))
                .body("errors.code", contains("INVALID_VALUE"));
    }

    /** What continues the list from its second entry on, whether or not there is one. */
    private static String cursor(String list) {
        return cursor(list, "2026-R02");
    }

    private static String cursor(String list, String edition) {
        return new Cursor(new EditionName(edition), 1).text("/v1/" + list + "{}");
    }

    /** All lists read size and cursor alike. */
    @Test
    void aSizeThatIsNoneIsRefused() {
        String list = "memberships";
        for (String limit : List.of(
                "0",
                "501",
                "-1",
                "1e2",
                "",
                "ten",
                "007",
                "1.0",
                "%2B1",
                "0x10",
                "%D9%A3",
                "1000",
                "99999999999",
                "1,2")) {
            refused(list + "?limit=" + limit, "limit");
        }
        refused(list + "?limit", "limit");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theSmallestAndTheLargestSizeAreAnswered(String list) {
        ask(list + "?limit=1").statusCode(200).body(list, hasSize(1));
        ask(list + "?limit=500").statusCode(200);
        refused(list + "?limit=0", "limit");
        refused(list + "?limit=501", "limit");
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        String list = "memberships";
        String cursor = cursor(list);
        ask(list + "?cursor=" + cursor).statusCode(200);
        ask(list + "?lang=fr&format=json&cursor=" + cursor).statusCode(200);
        for (String tampered : List.of(
                "",
                "x",
                "2026-R02",
                "2026-R02-1",
                "2026-R02-1-",
                "2026-R02-1-zz",
                cursor + "0",
                cursor.substring(0, cursor.length() - 1),
                "0" + cursor,
                cursor.replace("2026-R02-1-", "2026-R02-2-"),
                cursor.replace("2026-R02-1-", "2026-R02-01-"),
                cursor.replace("2026-R02-1-", "2026-R02-0-"),
                cursor.replace("2026-R02-1-", "2026-R02--1-"),
                cursor.replace("2026-R02-1-", "2026-R02-9999999999-"),
                cursor.replace("2026-R02-", "2026-R03-"),
                cursor.replace("2026-R02-", "1999-R01-"),
                cursor(list, "1999-R01"),
                cursor(list, "2026-R03"))) {
            refused(list + "?cursor=" + tampered, "cursor");
        }
        refused(list + "?cursor", "cursor");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theCursorOfAnotherListIsRefused(String list) {
        ask(list + "?cursor=" + cursor(list)).statusCode(200);
        LISTS.stream()
                .filter(other -> !other.equals(list))
                .limit(2)
                .forEach(other -> refused(list + "?cursor=" + cursor(other), "cursor"));
        refused(list + "?cursor=" + cursor(list + "/"), "cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries?q=ni",
                "products?q=riz",
                "vocabulary?q=prohibited",
                "memberships?bloc=ECOWAS",
                "memberships?country=ML",
                "memberships?on=2025-01-28",
                "standings?country=ML",
                "regimes?bloc=ECOWAS",
                "suspensions?target=ML",
                "restrictions?by=ML",
                "levies?bloc=UEMOA",
                "instruments?tier=PRIMARY",
                "blocs?publishedBy=2025-01-01"
            })
    void aCursorBelongsToItsFilters(String place) {
        String next = ask(place + "&limit=1").statusCode(200).extract().path("next");
        assertThat(next).startsWith("2026-R02-1-");
        ask(place + "&limit=2&cursor=" + next).statusCode(200);
        ask(place + "&edition=2026-R02&cursor=" + next).statusCode(200);
        String list = place.replaceAll("\\?.*", "");
        refused(list + "?cursor=" + next, "cursor");
        refused(place + "&cursor=" + cursor(list), "cursor");
    }

    @Test
    void whatIsNoListHasNoPages() {
        for (String place :
                List.of("countries/ML", "blocs/ECOWAS", "blocs/ECOWAS/members", "regimes/ETLS", "coverage")) {
            ask(place + "?limit=1&cursor=x")
                    .statusCode(400)
                    .body("errors.name", contains("cursor", "limit"))
                    .body("errors.code", contains("UNKNOWN_PARAMETER", "UNKNOWN_PARAMETER"));
        }
    }
}
