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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.http.ClockToSet;
import regional.http.TableColumns;

/** The law's events over HTTP. */
@QuarkusTest
class ChangesTest {
    private static final String ALL = "?since=1900-01-01&until=2200-01-01";
    private static final String EXITS = "?since=2025-01-29&until=2025-01-30";

    private static ValidatableResponse ask(String query) {
        return get(query, "application/json", "en").then().statusCode(200);
    }

    private static Response get(String query, String accept, String language) {
        return given().urlEncodingEnabled(false)
                .accept(accept)
                .header("Accept-Language", language)
                .get("/v1/changes" + query);
    }

    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @Test
    void aYearFromTodayIsAskedWhenNothingIsSaid() {
        ask("").contentType("application/json")
                .header("Cache-Control", "max-age=300")
                .body("since", is("2026-11-25"))
                .body("until", is("2027-11-25"))
                .body("changes.id", contains("NG-SHEA-2025-ENDS"))
                .body("changes[0].on", is("2027-02-26"))
                .body("changes[0].event", is("ENDS"))
                .body("changes[0].kind", is("RESTRICTION"))
                .body("changes[0].fact", is("NG-SHEA-2025"))
                .body("changes[0].part", nullValue())
                .body("changes[0].precision", nullValue())
                .body("changes[0].text", is("Export ban, Nigeria (raw shea nuts): no longer in force from this day."))
                .body("changes[0].changedBy", contains("nigeria-shea-extension-2026-02"))
                .body("changes[0].concerns", hasSize(15))
                .body("changes[0].concerns", hasItem("NG>BJ"))
                .body("changes[0].changes", empty())
                .body("awaiting.fact", contains("ETLS-TRANS-2025", "STATUS-QUO-2025", "ECOWAS-SUMMIT-69"))
                .body("awaiting.since", contains("2025-01-29", "2025-05-22", "2026-07-19"))
                .body("awaiting.citations", everyItem(not(empty())))
                .body("next", nullValue())
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void aRangeIsAYearWhereItsEndIsLeftOut() {
        ask("?since=2024-02-29").body("until", is("2025-02-28")).header("Cache-Control", "no-cache");
        ask("?until=2026-12-01").body("since", is("2026-11-25")).header("Cache-Control", "max-age=300");
        ask("?since=2024-02-29&edition=2026-R02").header("Cache-Control", "max-age=86400");
    }

    @Test
    void onTheDayOfTheExitsEachEventHasThePairsThatItChanges() {
        ask(EXITS + "&kinds=membership,REGIME")
                .body(
                        "changes.id",
                        contains(
                                "BF-ECOWAS-1975-ENDS",
                                "ETLS-TRANS-2025-BEGINS",
                                "ML-ECOWAS-1975-ENDS",
                                "NE-ECOWAS-1975-ENDS"))
                .body("changes.concerns", everyItem(empty()))
                .body("changes[2].text", is("Membership of Mali in ECOWAS: no longer in force from this day."))
                .body("changes[2].changedBy", contains("aes-withdrawal-notifications-2024-01-29"))
                .body(
                        "changes[2].changes.find { it.pairs.contains('ML>GH') }",
                        is(Map.of(
                                "before",
                                Map.of("verdict", "FREE_MOVEMENT", "levies", List.of()),
                                "after",
                                Map.of("verdict", "PRIVILEGE", "levies", List.of("PCC DISPUTED")),
                                "pairs",
                                List.of("ML>CV", "ML>GH", "ML>GM", "ML>GN", "ML>LR", "ML>NG", "ML>SL"))))
                .body(
                        "changes[2].changes.find { it.pairs.contains('GH>ML') }.after",
                        is(Map.of("verdict", "NO_PREFERENCE")))
                .body("changes[1].changes", hasSize(1))
                .body("changes[1].changes[0].pairs", hasSize(21))
                .body("awaiting.fact", contains("ETLS-TRANS-2025"));
        ask(EXITS + "&publishedBy=2024-01-28").body("changes", empty());
        ask("?since=2024-12-31&until=2025-01-29").body("awaiting", empty());
        ask("?since=2024-12-31&until=2025-02-01").body("awaiting.fact", contains("ETLS-TRANS-2025"));
    }

    @Test
    void anEventWhoseDayIsNotKnownIsOneOnItsLastDayWithTheChangesOfBoth() {
        String event = "changes.find { it.id == 'ETLS-BEGINS' }";
        ask("?since=1979-12-31&until=1980-01-01")
                .body(
                        event + ".precision",
                        is(Map.of("kind", "YEAR", "earliest", "1979-01-01", "latest", "1979-12-31")))
                .body(
                        event + ".text",
                        is("Regime “ETLS of ECOWAS”: in force from this day at the latest; the exact day is"
                                + " not known (1979)."))
                .body(event + ".changes.on", contains("1979-01-01", null))
                .body(event + ".changes.before.verdict", contains("NO_PREFERENCE", "UNDETERMINED"))
                .body(event + ".changes.after.verdict", contains("UNDETERMINED", "PARTIAL"));
        ask("?since=1979-01-01&until=1979-12-31").body("changes.id", not(hasItem("ETLS-BEGINS")));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-01, PCS-RATE-2017-BEGINS, RATE, 'Community Solidarity Levy of UEMOA, rate of 0.8 %: in force from this day.'",
        "2025-12-14, PCS-ECOWAS-2025-BEGINS, RULE, 'Community Solidarity Levy of UEMOA, a rule on who owes it: in force from this day.'",
        "2023-07-31, SANCTIONS-NE-2023-ECOWAS-REFUSED-BF-BEGINS, REFUSAL, 'Sanctions of ECOWAS against Niger, from 30 July 2023 to 23 February 2024, refusal to apply them (Burkina Faso): in force from this day.'",
        "2022-03-24, SANCTIONS-ML-2022-UEMOA-STAYED-BEGINS, STAY, 'Sanctions of UEMOA against Mali, from 9 January 2022 to 2 July 2022, stay by a court: in force from this day.'"
    })
    void aPartIsToldByWhatItIs(String on, String id, String part, String text) {
        ask("?since=" + on)
                .body("changes.find { it.id == '" + id + "' }.on", is(on))
                .body("changes.find { it.id == '" + id + "' }.part", is(part))
                .body("changes.find { it.id == '" + id + "' }.text", is(text));
    }

    @Test
    void sentencesAreInTheLanguageAskedForAndCodesInNone() {
        for (String language : List.of("en", "fr", "pt")) {
            JsonPath changes = get("?since=2017-07-01&until=2017-07-02", "application/json", language)
                    .jsonPath();
            assertThat(changes.getList("changes.id")).containsExactly("PCS-RATE-1996-ENDS", "PCS-RATE-2017-BEGINS");
        }
        get("?since=2017-07-01&until=2017-07-02&lang=fr", "application/json", "en")
                .then()
                .body(
                        "changes.text",
                        contains(
                                "Prélèvement communautaire de solidarité de l'UEMOA, taux de 1\u00a0%\u00a0: n'est plus en"
                                        + " vigueur à partir de ce jour.",
                                "Prélèvement communautaire de solidarité de l'UEMOA, taux de 0,8\u00a0%\u00a0: en vigueur"
                                        + " à partir de ce jour."));
    }

    @Test
    void whoFollowsThePagesSeesEveryEventOnce() {
        List<String> all = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            Response page = get(ALL + "&limit=150" + cursor, "application/json", "en");
            List<String> ids = page.path("changes.id");
            assertThat(ids.size()).isBetween(1, 150);
            all.addAll(ids);
            String next = page.path("next");
            assertThat(page.header("Link") == null).isEqualTo(next == null);
            assertThat(page.<List<?>>path("awaiting")).hasSize(3);
            cursor = next == null ? "" : "&cursor=" + next;
            pages++;
        } while (!cursor.isEmpty());
        assertThat(pages).isEqualTo(3);
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(400);
        assertThat(get(ALL, "application/json", "en").<List<?>>path("changes")).hasSize(100);
    }

    /** A cursor belongs to its days, also where today gives them. */
    @Test
    void aCursorOfAnotherListIsRefused() {
        ClockToSet.to("2025-01-01T12:00:00Z");
        String next = get("?limit=1", "application/json", "en").path("next");
        ask("?limit=1&cursor=" + next);
        get("?limit=1&kinds=LEVY&cursor=" + next, "application/json", "en")
                .then()
                .statusCode(400)
                .body("errors.name", contains("cursor"));
        ClockToSet.to("2025-01-02T12:00:00Z");
        get("?limit=1&cursor=" + next, "application/json", "en").then().statusCode(400);
    }

    @Test
    void kindsAndCountriesChooseEvents() {
        JsonPath every = ask(ALL + "&limit=500").extract().jsonPath();
        List<Map<String, Object>> events = every.getList("changes");
        for (String kind : List.of("LEVY", "SUSPENSION", "BLOC", "NOTICE")) {
            assertThat(ask(ALL + "&limit=500&kinds=" + kind).extract().<List<String>>path("changes.id"))
                    .isNotEmpty()
                    .containsExactlyElementsOf(events.stream()
                            .filter(event -> kind.equals(event.get("kind")))
                            .map(event -> String.valueOf(event.get("id")))
                            .toList());
        }
        List<String> ofMauritania =
                ask(ALL + "&limit=500&countries=MR").extract().path("changes.id");
        assertThat(ofMauritania)
                .contains("MR-ECOWAS-1975-ENDS", "PCC-BEGINS", "NG-SHEA-2025-ENDS")
                .doesNotContain("GW-UEMOA-1997-ENDS", "SANCTIONS-NE-2023-ECOWAS-BEGINS", "BF-AES-2023-BEGINS");
        Set<String> ofEither = new HashSet<>(ofMauritania);
        ofEither.addAll(ask(ALL + "&limit=500&countries=CV").extract().path("changes.id"));
        assertThat(ask(ALL + "&limit=500&countries=MR,CV").extract().<List<String>>path("changes.id"))
                .hasSameElementsAs(ofEither);
        for (Map<String, Object> event : events) {
            boolean named = String.valueOf(event.get("concerns")).contains("MR")
                    || String.valueOf(event.get("changes")).contains("MR");
            if (named) {
                assertThat(ofMauritania).contains(String.valueOf(event.get("id")));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "since=2025-13-01 | 400 | since INVALID_DATE",
                "since= | 400 | since INVALID_DATE",
                "until=2026-11-25 | 422 | until EMPTY_RANGE",
                "since=2025-01-02&until=2025-01-01 | 422 | until EMPTY_RANGE",
                "kinds=LEVY,TAX | 400 | kinds INVALID_VALUE",
                "kinds= | 400 | kinds INVALID_VALUE",
                "countries=US | 400 | countries INVALID_CODE",
                "countries=ML,ML | 400 | countries INVALID_VALUE",
                "limit=0 | 400 | limit INVALID_VALUE",
                "cursor=2026-R02-1-0 | 400 | cursor INVALID_VALUE",
                "within=P1Y | 400 | within UNKNOWN_PARAMETER",
                "edition=2030-R01 | 404 | edition UNKNOWN_EDITION"
            })
    void whatCannotBeReadIsRefusedByName(String query, int status, String error) {
        Response refused = get("?" + query, "application/json", "en");
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.path("errors[0].name") + " " + refused.path("errors[0].code"))
                .isEqualTo(error);
    }

    @Test
    void ofCountriesOnlyTheirPairsAreShown() {
        List<Map<String, Object>> events =
                ask(ALL + "&limit=500&countries=ML,SN").extract().jsonPath().getList("changes");
        Set<String> pairs = new HashSet<>();
        for (Map<String, Object> event : events) {
            pairs.addAll(strings(event.get("concerns")));
            maps(event.get("changes")).forEach(change -> pairs.addAll(strings(change.get("pairs"))));
        }
        assertThat(pairs)
                .contains("ML>GH", "GH>ML", "SN>GW")
                .allMatch(pair -> pair.contains("ML") || pair.contains("SN"));
    }

    @Test
    void thatASourceShowsAPaperIsNotThatItBegins() {
        ask("?since=2026-04-21&until=2026-04-22&kinds=REQUIREMENT")
                .body(
                        "changes.find { it.fact == 'RQ-NG-FORM-M' }.text",
                        is(
                                "Paper to be shown (import declaration), Nigeria: a source shows it from this day; when it began"
                                        + " is not known."));
        ask("?since=2026-04-21&until=2026-04-22&kinds=REQUIREMENT")
                .body("changes.text.findAll { it.contains('in force from this day.') }", empty());
    }

    @Test
    void nothingIsThereWhereItWasBefore() {
        given().get("/v1/upcoming").then().statusCode(404);
    }

    /** A row an event and pair says what the JSON of the same request says. */
    @ParameterizedTest
    @ValueSource(strings = {EXITS, "?since=1979-12-31&until=1980-01-01", "?since=2022-01-01&until=2022-08-01", ""})
    void theTableHasARowAnEventAndPair(String query) {
        List<List<String>> rows = TableColumns.rows(get(query, "text/csv", "en").asString());
        assertThat(rows.getFirst())
                .isEqualTo(List.of(("id on earliest latest event kind fact part text changedBy origin destination"
                                + " changedOn verdictBefore verdictAfter passageBefore passageAfter leviesBefore leviesAfter")
                        .split(" ")));
        Set<String> expected = new HashSet<>();
        List<Map<String, Object>> events = ask(query).extract().jsonPath().getList("changes");
        for (Map<String, Object> event : events) {
            Set<String> pairs = new HashSet<>(strings(event.get("concerns")));
            for (Map<?, ?> change : maps(event.get("changes"))) {
                Object on = change.get("on") == null ? event.get("on") : change.get("on");
                Map<?, ?> before = map(change.get("before"));
                Map<?, ?> after = map(change.get("after"));
                for (String pair : strings(change.get("pairs"))) {
                    pairs.remove(pair);
                    expected.add(event.get("id") + " " + event.get("on") + " " + pair + " " + on + " "
                            + text(before.get("verdict")) + " "
                            + text(after.get("verdict")) + " " + text(before.get("passage")) + " "
                            + text(after.get("passage")) + " " + text(before.get("levies")) + " "
                            + text(after.get("levies")));
                }
            }
            boolean none = pairs.isEmpty() && maps(event.get("changes")).isEmpty();
            (none ? List.of(">") : pairs)
                    .forEach(pair -> expected.add(event.get("id") + " " + event.get("on") + " " + pair + "       "));
        }
        List<String> shown = rows.stream()
                .skip(1)
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(10) + ">" + row.get(11) + " "
                        + String.join(" ", row.subList(12, 19)))
                .toList();
        assertThat(shown).doesNotHaveDuplicates().hasSameElementsAs(expected).isNotEmpty();
    }

    private static List<String> strings(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        return list(value).stream().<Map<?, ?>>map(ChangesTest::map).toList();
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static String text(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("|"))
                : value == null ? "" : value.toString();
    }

    @Test
    void theExampleOfTheContractIsThere() {
        ask("?since=2025-03-28&until=2025-03-29&kinds=LEVY")
                .body("changes.id", contains("PC-AES-BEGINS"))
                .body("changes[0].changes[0].before.levies", empty())
                .body("changes[0].changes[0].after.levies", contains("PC-AES DUE"))
                .body("changes[0].changes[0].pairs", hasItems("GH>ML", "MR>BF"))
                .body("changes[0].text", containsString("Confederal levy of AES"));
    }
}
