package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regional.http.ClockToSet;

/** The calendar over HTTP, as programs ask for it. */
@QuarkusTest
class CalendarTest {
    private static final String PATH = "/v1/calendar.ics";

    private static Response get(String query) {
        return given().urlEncodingEnabled(false).get(PATH + query);
    }

    private static List<Component> events(Response answer) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(answer.asString())).getComponents(Component.VEVENT).stream()
                            .map(Component.class::cast)
                            .toList();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> uids(Response answer) {
        return events(answer).stream()
                .map(event -> event.getProperty(Property.UID).orElseThrow().getValue())
                .toList();
    }

    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html",
                "text/html,application/xhtml+xml,*/*;q=0.8",
                "application/json",
                "text/calendar",
                ""
            })
    void itIsACalendarWhateverIsAccepted(String accept) {
        Response answer = given().header("Accept", accept).get(PATH);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/calendar");
        assertThat(answer.asString()).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(answer.header("Content-Disposition")).contains("calendar.ics");
        assertThat(answer.header("Edition")).isEqualTo("2026-R02");
        assertThat(answer.header("ETag")).isEqualTo(get("").header("ETag"));
    }

    @Test
    void itHoldsTheEventsFromAYearAgoToTenYearsOn() {
        List<String> ids = given().get("/v1/changes?since=2025-11-25&until=2036-11-25&limit=500")
                .path("changes.id");
        assertThat(uids(get("")))
                .containsExactlyElementsOf(
                        ids.stream().map(id -> id + "@regional-trade-rules").toList())
                .contains("NG-SHEA-2025-ENDS@regional-trade-rules")
                .hasSizeGreaterThan(30);
    }

    @Test
    void anEventStaysForAYear() {
        ClockToSet.to("2028-02-26T12:00:00Z");
        assertThat(uids(get(""))).contains("NG-SHEA-2025-ENDS@regional-trade-rules");
        ClockToSet.to("2028-02-27T12:00:00Z");
        assertThat(uids(get(""))).doesNotContain("NG-SHEA-2025-ENDS@regional-trade-rules");
    }

    @Test
    void countriesAndLanguageCanBeChosen() {
        Response ofNiger = get("?countries=NE&lang=fr");
        assertThat(ofNiger.header("Content-Language")).isEqualTo("fr");
        assertThat(uids(ofNiger)).isNotEmpty().hasSizeLessThan(uids(get("")).size());
        assertThat(ofNiger.asString())
                .contains("NAME:Règles commerciales")
                .contains("/v1/calendar.ics?countries=NE&lang=fr\r\n");
        LocalDate since = LocalDate.parse("2025-11-25");
        List<String> ids = given().get("/v1/changes?countries=NE&since=" + since + "&until=2036-11-25&limit=500")
                .path("changes.id");
        assertThat(uids(ofNiger))
                .containsExactlyElementsOf(
                        ids.stream().map(id -> id + "@regional-trade-rules").toList());
        assertThat(events(ofNiger))
                .allSatisfy(event -> assertThat(LocalDate.parse(
                                event.getProperty(Property.DTEND).orElseThrow().getValue(),
                                DateTimeFormatter.BASIC_ISO_DATE))
                        .isAfter(since));
    }

    @Test
    void itIsTheSameAllDayAndIsNotSentAgain() {
        Response noon = get("?lang=pt");
        ClockToSet.to("2026-11-25T23:54:00Z");
        Response night = get("?lang=pt");
        assertThat(night.asString()).isEqualTo(noon.asString());
        assertThat(night.header("ETag")).isEqualTo(noon.header("ETag"));
        assertThat(noon.header("Cache-Control")).isEqualTo("max-age=300");
        given().header("If-None-Match", noon.header("ETag"))
                .get(PATH + "?lang=pt")
                .then()
                .statusCode(304);
        ClockToSet.to("2026-11-26T00:00:00Z");
        assertThat(get("?lang=pt").header("ETag")).isNotEqualTo(noon.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?countries=US", "?lang=xx", "?kinds=LEVY", "?format=csv", "?within=P1Y"})
    void whoAsksForWhatThereIsNotIsRefusedWithAProblem(String query) {
        get(query).then().statusCode(400).contentType("application/problem+json");
    }
}
