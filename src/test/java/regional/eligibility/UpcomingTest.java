package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regional.http.ClockToSet;

/** What lies ahead, over HTTP: as data, and as a calendar to subscribe to. */
@QuarkusTest
class UpcomingTest {
    private static ValidatableResponse ask(String query) {
        return given().urlEncodingEnabled(false)
                .when()
                .get("/v1/upcoming" + query)
                .then();
    }

    private static Response calendar(String query, String language) {
        return given().accept("text/calendar")
                .header("Accept-Language", language)
                .get("/v1/upcoming" + query);
    }

    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @Test
    void theYearAheadHoldsTheEndOfNigeriasSheaBan() {
        ask("?within=P365D")
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "max-age=300")
                .body("since", is("2026-11-25"))
                .body("until", is("2027-11-25"))
                .body("boundaries.find { it.fact == 'NG-SHEA-2025' && it.event == 'ENDS' }.on", is("2027-02-26"))
                .body(
                        "boundaries.find { it.fact == 'NG-SHEA-2025' && it.event == 'ENDS' }.text",
                        is("Export ban, Nigeria (raw shea nuts): no longer in force from this day."))
                .body("changes", empty())
                .body("awaiting.fact", contains("ETLS-TRANS-2025", "STATUS-QUO-2025", "ECOWAS-SUMMIT-69"))
                .body("awaiting.since", contains("2025-01-29", "2025-05-22", "2026-07-19"))
                .body("awaiting.citations", everyItem(not(empty())))
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void halfAYearIsAskedWhenNothingIsSaid() {
        ask("").statusCode(200).body("since", is("2026-11-25")).body("until", is("2027-05-24"));
        ask("?within=P1Y2M1W3D").body("until", is("2028-02-04"));
        ask("?within=P10Y").statusCode(200).body("until", is("2036-11-25"));
    }

    @Test
    void aBoundaryLiesAheadFromItsOwnDayAndNoLongerTheDayAfter() {
        ClockToSet.to("2027-02-26T23:59:59Z");
        ask("?within=P1D").body("boundaries.fact", hasItem("NG-SHEA-2025"));
        ClockToSet.to("2027-02-27T00:00:00Z");
        ask("?within=P1D").body("boundaries.fact", not(hasItem("NG-SHEA-2025")));
        ClockToSet.to("2027-02-25T00:00:00Z");
        ask("?within=P1D").body("boundaries.fact", not(hasItem("NG-SHEA-2025")));
        ask("?within=P2D").body("boundaries.fact", hasItem("NG-SHEA-2025"));
    }

    @Test
    void seenFromTheEndOf2024TheExitsLieAhead() {
        ClockToSet.to("2024-12-31T12:00:00Z");
        ask("?within=P32D")
                .body(
                        "boundaries.fact",
                        hasItems("BF-ECOWAS-1975", "ML-ECOWAS-1975", "NE-ECOWAS-1975", "ETLS-TRANS-2025"))
                .body(
                        "boundaries.find { it.fact == 'ML-ECOWAS-1975' }.text",
                        is("Membership of Mali in ECOWAS: no longer in force from this day."))
                .body("changes", hasSize(42))
                .body("changes.on", everyItem(is("2025-01-29")))
                .body("changes.before", everyItem(is("FREE_MOVEMENT")))
                .body("changes[0].changedBy", hasItem("aes-withdrawal-notifications-2024-01-29"))
                .body("awaiting", empty());
        ask("?within=P32D&publishedBy=2024-01-28").body("changes", empty());
    }

    /** Seen from March 2025, by the law of today and as it was knowable then. */
    @Test
    void seenFromMarch2025OnlyWhatWasKnowableLiesAhead() {
        ClockToSet.to("2025-03-15T12:00:00Z");
        ask("?within=P2Y")
                .body(
                        "boundaries.collect { it.on + ' ' + it.event + ' ' + it.kind + ' ' + it.fact + ' ' + it.part }",
                        hasItems(
                                "2025-03-28 BEGINS LEVY PC-AES null",
                                "2025-05-22 BEGINS REGIME STATUS-QUO-2025 null",
                                "2025-12-14 BEGINS LEVY PCS RULE",
                                "2025-11-27 BEGINS STANDING GW-ECOWAS-SUSPENDED-2025 null",
                                "2026-07-19 HAPPENS PENDING ECOWAS-SUMMIT-69 null",
                                "2025-03-25 ENDS RESTRICTION SN-GROUNDNUT-2024 null"))
                .body(
                        "boundaries.find { it.part == 'RULE' }.text",
                        is("Community Solidarity Levy of UEMOA, a rule on who owes it: in force from this day."))
                .body("boundaries.find { it.part == 'RULE' }.changedBy", contains("ecowas-communique-2025-12-14"))
                .body("boundaries.find { it.event == 'HAPPENS' }.text", startsWith("Pending: ECOWAS held its 69th"))
                .body("awaiting.fact", contains("ETLS-TRANS-2025"));
        ask("?within=P2Y&publishedBy=2025-03-15")
                .body("boundaries.fact", hasItem("GH-GRAINS-2024"))
                .body("boundaries.fact", not(hasItem("PC-AES")))
                .body("boundaries.fact", not(hasItem("STATUS-QUO-2025")))
                .body("boundaries.fact", not(hasItem("PCS")))
                .body("boundaries.fact", not(hasItem("ECOWAS-SUMMIT-69")))
                .body("awaiting.fact", contains("ETLS-TRANS-2025"));
    }

    /** The sanctions of July 2023: refused the day after, and refusals that end with them are not told again. */
    @Test
    void thePartsOfAFactAreToldByTheirKind() {
        ClockToSet.to("2023-07-30T12:00:00Z");
        String refusal = "boundaries.find { it.part == 'REFUSAL' && it.fact == 'SANCTIONS-NE-2023-ECOWAS' }";
        ask("?within=P2D")
                .body(refusal + ".on", is("2023-07-31"))
                .body(
                        refusal + ".text",
                        is(
                                "Sanctions of ECOWAS against Niger, from 30 July 2023 to 23 February 2024, refusal to apply them"
                                        + " (Burkina Faso, Mali, Guinea): in force from this day."))
                .body(refusal + ".changedBy", empty());
        ask("?within=P1Y")
                .body(
                        "boundaries.findAll { it.on == '2024-02-24' && it.fact == 'SANCTIONS-NE-2023-ECOWAS' }.part",
                        contains(nullValue()));
        ClockToSet.to("2017-06-01T12:00:00Z");
        given().header("Accept-Language", "fr")
                .get("/v1/upcoming?within=P60D")
                .then()
                .body(
                        "boundaries.findAll { it.part == 'RATE' }.text",
                        contains(
                                "Prélèvement communautaire de solidarité de l'UEMOA, taux de 0,8\u00a0%\u00a0: en"
                                        + " vigueur à partir de ce jour.",
                                "Prélèvement communautaire de solidarité de l'UEMOA, taux de 1\u00a0%\u00a0: n'est"
                                        + " plus en vigueur à partir de ce jour."));
    }

    /** Ten years at a time, over all that the dataset holds. */
    @Test
    void everyBoundaryHasASentenceAndADayOfItsOwnInTheCalendar() {
        for (int year = 1975; year < 2030; year += 10) {
            ClockToSet.to(year + "-01-01T00:00:00Z");
            for (String language : List.of("en", "fr", "pt")) {
                List<String> texts = given().header("Accept-Language", language)
                        .get("/v1/upcoming?within=P10Y")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("boundaries.text");
                ICalendar calendar = Biweekly.parse(
                                calendar("?within=P10Y", language).asString())
                        .first();
                assertThat(calendar.getEvents())
                        .extracting(event -> event.getUid().getValue())
                        .doesNotHaveDuplicates();
                assertThat(calendar.getEvents())
                        .extracting(event -> event.getSummary().getValue())
                        .containsAll(texts);
            }
        }
    }

    @Test
    void sentencesAreInTheCallersLanguage() {
        given().header("Accept-Language", "fr")
                .get("/v1/upcoming?within=P1Y")
                .then()
                .body(
                        "boundaries.text",
                        hasItem(startsWith("Interdiction d'exporter, Nigéria (noix de karité brutes)")));
        given().header("Accept-Language", "pt")
                .get("/v1/upcoming?within=P1Y")
                .then()
                .body("boundaries.text", hasItem(startsWith("Proibição de exportar, Nigéria (")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "P", "P0D", "-P1D", "P-1D", "P1Y-1D", "p1d", "PT24H", "180", "P11Y", "P10Y1D", "P9999Y", "P1M1Y"
            })
    void whatIsNoPeriodAheadIsRefusedByName(String within) {
        ask("?within=" + within)
                .statusCode(400)
                .body("code", is("INVALID_VALUE"))
                .body("errors.name", contains("within"))
                .body("errors[0].detail", containsString("P10Y"));
    }

    @Test
    void aDayToStartFromIsNotAsked() {
        ask("?on=2026-11-25").statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
        ask("?edition=1999-R01").statusCode(404).body("code", is("UNKNOWN_EDITION"));
    }

    @Test
    void theCalendarHoldsADayForEachBoundary() {
        Response response = calendar("?within=P365D", "en");
        response.then()
                .statusCode(200)
                .contentType("text/calendar")
                .header("Cache-Control", "max-age=300")
                .header("Vary", "Accept, Accept-Language, Accept-Encoding");
        ICalendar calendar = Biweekly.parse(response.asString()).first();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Regional Trade Rules: what lies ahead");
        List<String> boundaries = ask("?within=P365D").extract().path("boundaries.text");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyElementsOf(boundaries);
        assertThat(calendar.getEvents())
                .filteredOn(event -> event.getUid()
                        .getValue()
                        .equals("2027-02-26.ENDS.RESTRICTION.NG-SHEA-2025@regional-trade-rules"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
                    assertThat(event.getDateTimeStamp().getValue()).isEqualTo("2026-11-25T00:00:00Z");
                    assertThat(event.getDescription().getValue()).contains("NG-SHEA-2025", "2026-R02");
                });
        assertThat(response.asString()).contains("\r\nDTSTART;VALUE=DATE:20270226\r\n");
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void theCalendarHoldsADayForTheVerdictsThatChangeOnIt() {
        ClockToSet.to("2024-12-31T12:00:00Z");
        List<VEvent> events = Biweekly.parse(calendar("?within=P32D", "fr").asString())
                .first()
                .getEvents();
        assertThat(events)
                .filteredOn(event -> event.getUid().getValue().startsWith("2025-01-29.VERDICTS@"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getSummary().getValue())
                            .isEqualTo("Couples de pays dont le verdict change\u00a0: 42");
                    assertThat(event.getDescription().getValue()).contains("ML → GH: FREE_MOVEMENT → PRIVILEGE\n");
                });
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void theCalendarIsTheSameAllDayAndIsNotSentAgain() {
        Response noon = calendar("", "pt");
        ClockToSet.to("2026-11-25T23:59:00Z");
        Response night = calendar("", "pt");
        assertThat(night.asString()).isEqualTo(noon.asString());
        assertThat(night.header("ETag")).isEqualTo(noon.header("ETag")).isNotEqualTo(tag("application/json"));
        given().accept("text/calendar")
                .header("Accept-Language", "pt")
                .header("If-None-Match", noon.header("ETag"))
                .get("/v1/upcoming")
                .then()
                .statusCode(304);
        ClockToSet.to("2026-11-26T00:00:00Z");
        assertThat(calendar("", "pt").header("ETag")).isNotEqualTo(noon.header("ETag"));
    }

    @Test
    void whoAsksForACalendarIsRefusedWithAProblem() {
        calendar("?within=soon", "en").then().statusCode(400).contentType("application/problem+json");
        given().accept("text/csv").get("/v1/upcoming").then().statusCode(406);
    }

    private static String tag(String accepted) {
        return given().accept(accepted)
                .header("Accept-Language", "pt")
                .get("/v1/upcoming")
                .header("ETag");
    }
}
