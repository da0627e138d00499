package regional.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import regional.ShippedDataset;
import regional.http.TableColumns;
import regional.law.Instrument;

/** The catalogue as it could be known on a day: on both sides of every publication. */
@QuarkusTest
class PublishedByOverHttpTest {
    private static final String MALI = "memberships?country=ML&bloc=ECOWAS&publishedBy=";

    @Test
    void theEndOfAMembershipIsKnownFromItsNotice() {
        ask(MALI + "2024-01-27")
                .statusCode(200)
                .body("memberships[0].inForce.since", is("1975-05-28"))
                .body("memberships[0].inForce.until", nullValue())
                .body("memberships[0]", not(hasKey("announcedOn")))
                .body("memberships[0]", not(hasKey("notifiedOn")))
                .body("memberships[0]", not(hasKey("closedBy")))
                .body("memberships[0].lastVerified", is("2024-01-27"))
                .body("memberships[0].citations.instrument", not(hasItem("ecowas-statement-2025-01-29")))
                .body("edition.name", is("2026-R02"))
                .body("edition.verifiedUntil", is("2024-01-27"));
        ask(MALI + "2024-01-28")
                .body("memberships[0].inForce.until", nullValue())
                .body("memberships[0].announcedOn", is("2024-01-28"))
                .body("memberships[0]", not(hasKey("notifiedOn")));
        ask(MALI + "2024-01-29")
                .body("memberships[0].inForce.until", is("2025-01-29"))
                .body("memberships[0].notifiedOn", is("2024-01-29"))
                .body("memberships[0].closedBy", is("aes-withdrawal-notifications-2024-01-29"));
    }

    @ParameterizedTest(name = "{0} as published by {1}: {2} is {3}, because {4}")
    @CsvSource(
            delimiter = ';',
            value = {
                "blocs; 2023-09-15; blocs.id; AFCFTA,ECOWAS,UEMOA; the charter was signed a day later",
                "blocs; 2023-09-16; blocs.id; AES,AFCFTA,ECOWAS,UEMOA; the charter",
                "memberships?bloc=AES; 2023-09-15; memberships.country; ; the edition knows the code",
                "memberships?bloc=AES; 2023-09-16; memberships.country; BF,ML,NE; the charter",
                "blocs/ECOWAS/members?on=2025-02-01; 2024-01-28; count; 15; no notice had been given",
                "blocs/ECOWAS/members?on=2025-02-01; 2024-01-29; count; 12; the notices",
                "standings?kind=CONFEDERATION; 2024-07-05; standings.country; ; the treaty was signed a day later",
                "standings?kind=CONFEDERATION; 2024-07-06; standings.country; BF,ML,NE; the treaty",
                "regimes?basis=GRANT; 2025-01-28; regimes.id; ; nothing had been granted",
                "regimes?basis=GRANT; 2025-01-29; regimes.id; ETLS-TRANS-2025; the statement of that day",
                "suspensions?target=ML&on=2022-02-01; 2022-01-08; suspensions.by; ; the summits met a day later",
                "suspensions?target=ML&on=2022-02-01; 2022-01-09; suspensions.by; ECOWAS,UEMOA; the summits",
                "suspensions?target=ML&by=ECOWAS&on=2023-01-01; 2022-07-02; suspensions.by; ECOWAS; no end was known",
                "suspensions?target=ML&by=ECOWAS&on=2023-01-01; 2022-07-03; suspensions.by; ; the lifting",
                "suspensions?target=ML&by=UEMOA&on=2023-01-01; 2022-07-11; suspensions.by; UEMOA; it may have come later",
                "suspensions?target=ML&by=UEMOA&on=2023-01-01; 2022-07-12; suspensions.by; ; the last day of the lifting",
                "restrictions?by=ML&on=2025-06-01&hs=120740; 2024-10-02; restrictions.id; ; the ban came a day later",
                "restrictions?by=ML&on=2025-06-01&hs=120740; 2024-10-03; restrictions.id; ML-OILSEEDS-2024; the ban",
                "levies?on=2025-06-01&bloc=AES; 2025-03-27; levies.id; ; the decision came a day later",
                "levies?on=2025-06-01&bloc=AES; 2025-03-28; levies.id; PC-AES; the decision",
                "levies?on=2025-06-01&destination=ML&bloc=ECOWAS; 2024-01-28; levies.id; PCC; it had given no notice",
                "levies?on=2025-06-01&destination=ML&bloc=ECOWAS; 2024-01-29; levies.id; ; no member collects it",
                "instruments?issuer=AES and ECOWAS; 2025-05-21; instruments.id; ; they met a day later",
                "instruments?issuer=AES and ECOWAS; 2025-05-22; instruments.id; ecowas-aes-communique-2025-05-22; Bamako",
                "coverage; 2026-07-20; pending.id; ; the summit had met and nothing told of it",
                "coverage; 2026-07-21; pending.id; ECOWAS-SUMMIT-69; the first report",
                "countries?q=mali; 1975-05-28; countries.code; ML; a country needs no instrument"
            })
    void onlyWhatWasPublishedIsListed(String place, String day, String path, String expected, String because) {
        Object found = ask(by(place, day)).statusCode(200).extract().path(path);
        String shown = found instanceof List<?> list
                ? String.join(",", list.stream().map(Object::toString).toList())
                : String.valueOf(found);
        assertThat(shown).as(because).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "blocs/AES, 2023-09-15, 2023-09-16",
        "blocs/AES/members, 2023-09-15, 2023-09-16",
        "regimes/ETLS-TRANS-2025, 2025-01-28, 2025-01-29",
        "instruments/liptako-gourma-charter-2023, 2023-09-15, 2023-09-16"
    })
    void whatWasNotPublishedIsNotThere(String place, String before, String day) {
        ask(by(place, before)).statusCode(404).body("code", is("NOT_FOUND"));
        ask(by(place, day)).statusCode(200);
    }

    @Test
    void aCountryCitesWhatWasPublishedOrHasNoDay() {
        ask("countries/GH?publishedBy=1975-05-27")
                .statusCode(200)
                .body("citations.instrument", contains("reliefweb-ecowas-profile"));
        ask("countries/GH?publishedBy=1975-05-28")
                .body("citations.instrument", contains("treaty-of-lagos-1975", "reliefweb-ecowas-profile"));
    }

    @Test
    void theInstrumentsOfADayAreThoseThatHadBeenPublished() {
        for (String day : List.of("1993-07-24", "2017-06-04", "2024-01-28", "2026-11-25")) {
            List<String> published = ShippedDataset.rulebook().facts().instruments().stream()
                    .filter(instrument -> isPublished(instrument, LocalDate.parse(day)))
                    .map(instrument -> instrument.id().value())
                    .sorted()
                    .toList();
            assertThat(all("instruments?limit=37&publishedBy=" + day)).isEqualTo(published);
        }
    }

    private static boolean isPublished(Instrument instrument, LocalDate day) {
        return instrument.published() == null
                || !instrument.published().latest().isAfter(day);
    }

    /** The ids of the list, page by page. */
    private static List<String> all(String place) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null && ids.size() < 10_000) {
            JsonPath page = ask(place + cursor).statusCode(200).extract().jsonPath();
            ids.addAll(page.getList("instruments.id"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return ids;
    }

    @Test
    void aCursorBelongsToItsDay() {
        String asked = "instruments?limit=2&publishedBy=2024-01-29";
        String next = ask(asked).extract().path("next");
        ask(asked + "&cursor=" + next).statusCode(200).body("instruments", hasSize(2));
        ask("instruments?edition=2026-R02&publishedBy=2024-01-29&cursor=" + next)
                .statusCode(200);
        for (String other : List.of("instruments?limit=2&publishedBy=2024-01-28", "instruments?limit=2")) {
            ask(other + "&cursor=" + next)
                    .statusCode(400)
                    .body("errors.name", contains("cursor"))
                    .body("errors.code", contains("INVALID_VALUE"));
        }
        String all = ask("instruments?limit=2").extract().path("next");
        ask(asked + "&cursor=" + all).statusCode(400).body("errors.name", contains("cursor"));
    }

    @Test
    void theTableIsThatOfTheDayToo() {
        for (String day : List.of("2024-01-27", "2024-01-29")) {
            List<List<String>> table = TableColumns.rows(given().accept("text/csv")
                    .get("/v1/" + MALI + day)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            assertThat(table).hasSize(2);
            assertThat(table.get(1).get(table.getFirst().indexOf("inForce.until")))
                    .isEqualTo(day.equals("2024-01-27") ? "" : "2025-01-29");
        }
    }

    @Test
    void whatWasKnowableHasATagOfItsOwn() {
        List<String> tags = Stream.of(MALI + "2024-01-27", MALI + "2024-01-28", "memberships?country=ML&bloc=ECOWAS")
                .map(place -> ask(place).extract().header("ETag"))
                .toList();
        assertThat(tags).doesNotHaveDuplicates().doesNotContainNull();
        given().header("If-None-Match", tags.getFirst())
                .get("/v1/" + MALI + "2024-01-27")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tags.getFirst())
                .get("/v1/" + MALI + "2024-01-28")
                .then()
                .statusCode(200);
        ask(MALI + "2024-01-27").header("Cache-Control", is("no-cache"));
        ask(MALI + "2024-01-27&edition=2026-R02").header("Cache-Control", is("max-age=86400"));
    }

    @ParameterizedTest
    @MethodSource("regional.catalogue.Asking#places")
    void aDayThatCannotBeReadIsRefusedEverywhere(String place) {
        ask(place + "?publishedBy=soon")
                .statusCode(400)
                .body("errors.name", contains("publishedBy"))
                .body("errors.code", contains("INVALID_DATE"));
        ask(place + "?publishedBy=2026-01-01&edition=1999-R01").statusCode(404).body("code", is("UNKNOWN_EDITION"));
        ask(place + "?publishedBy=2026-01-01").statusCode(200).body("edition.verifiedUntil", is("2026-01-01"));
    }

    @Test
    void anEditionIsNoLaw() {
        for (String place : List.of("editions", "editions/2026-R02")) {
            ask(place + "?publishedBy=2026-01-01")
                    .statusCode(400)
                    .body("errors.name", contains("publishedBy"))
                    .body("errors.code", contains("UNKNOWN_PARAMETER"));
        }
    }

    private static String by(String place, String day) {
        return place + (place.contains("?") ? "&" : "?") + "publishedBy=" + day;
    }
}
