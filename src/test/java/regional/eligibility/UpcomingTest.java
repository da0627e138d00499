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
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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
@TestProfile(ClockToSet.class)
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
                .header("Cache-Control", "max-age=43200")
                .body("since", is("2026-11-25"))
                .body("until", is("2027-11-25"))
                .body("boundaries.find { it.fact == 'NG-SHEA-2025' && it.event == 'ENDS' }.on", is("2027-02-26"))
                .body(
                        "boundaries.find { it.fact == 'NG-SHEA-2025' && it.event == 'ENDS' }.text",
                        is("Export ban, Nigeria (NG-SHEA-2025): no longer in force from this day."))
                .body("changes", empty())
                .body("awaiting.fact", contains("ETLS-TRANS-2025", "STATUS-QUO-2025", "ECOWAS-SUMMIT-69"))
                .body("awaiting.since", contains("2025-01-29", "2025-05-22", "2026-07-19"))
                .body("awaiting.citations", everyItem(not(empty())))
                .body("edition.name", is("2026.1"));
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
                .body("boundaries.fact", hasItems("BF in ECOWAS", "ML in ECOWAS", "NE in ECOWAS", "ETLS-TRANS-2025"))
                .body(
                        "boundaries.find { it.fact == 'ML in ECOWAS' }.text",
                        is("Membership of Mali in ECOWAS: no longer in force from this day."))
                .body("changes", hasSize(42))
                .body("changes.on", everyItem(is("2025-01-29")))
                .body("changes.before", everyItem(is("FREE_MOVEMENT")))
                .body("changes[0].changedBy", hasItem("aes-withdrawal-notifications-2024-01-29"))
                .body("awaiting", empty());
        ask("?within=P32D&publishedBy=2024-01-28").body("changes", empty());
    }

    @Test
    void sentencesAreInTheCallersLanguage() {
        given().header("Accept-Language", "fr")
                .get("/v1/upcoming?within=P1Y")
                .then()
                .body("boundaries.text", hasItem(startsWith("Interdiction d'exporter, Nigéria (NG-SHEA-2025) : ")));
        given().header("Accept-Language", "pt")
                .get("/v1/upcoming?within=P1Y")
                .then()
                .body("boundaries.text", hasItem(startsWith("Proibição de exportar, Nigéria (NG-SHEA-2025): ")));
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
        ask("?edition=1999.1").statusCode(404).body("code", is("UNKNOWN_EDITION"));
    }

    @Test
    void theCalendarHoldsADayForEachBoundary() {
        Response response = calendar("?within=P365D", "en");
        response.then()
                .statusCode(200)
                .contentType("text/calendar")
                .header("Cache-Control", "max-age=43200")
                .header("Vary", "Accept, Accept-Language");
        ICalendar calendar = Biweekly.parse(response.asString()).first();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Regional Trade Rules: what lies ahead");
        List<String> boundaries = ask("?within=P365D").extract().path("boundaries.text");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyElementsOf(boundaries);
        assertThat(calendar.getEvents())
                .filteredOn(
                        event -> event.getUid().getValue().equals("2027-02-26.ENDS.NG-SHEA-2025@regional-trade-rules"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
                    assertThat(event.getDateTimeStamp().getValue()).isEqualTo("2026-11-25T00:00:00Z");
                    assertThat(event.getDescription().getValue()).contains("NG-SHEA-2025", "2026.1");
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
                    assertThat(event.getSummary().getValue()).isEqualTo("Couples de pays dont le verdict change : 42");
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
