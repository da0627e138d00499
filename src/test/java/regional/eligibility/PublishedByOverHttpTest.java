package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.http.TableColumns;

/** Every shape of question, asked of the law as it could be known on a day: on both sides of a publication. */
@QuarkusTest
class PublishedByOverHttpTest {
    private static final String PAIR = "origin=ML&destination=GH";

    private static ValidatableResponse ask(String place) {
        return given().get("/v1/eligibility" + place).then();
    }

    private static String table(String place) {
        return given().accept("text/csv")
                .get("/v1/eligibility" + place)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @ParameterizedTest(name = "as published by {0}: {1}, because {3}")
    @CsvSource({
        "2024-01-27, FREE_MOVEMENT, ETLS, nobody knew of the exit",
        "2024-01-28, FREE_MOVEMENT, ETLS, it was announced and no notice given",
        "2024-01-29, NO_PREFERENCE, , the notice",
        "2025-01-28, NO_PREFERENCE, , nothing had been granted",
        "2025-01-29, PRIVILEGE, ETLS-TRANS-2025, the statement of that day"
    })
    void onlyWhatWasPublishedDecides(String day, String verdict, String regime, String because) {
        String law = "&on=2025-06-01&publishedBy=" + day;
        ask("?" + PAIR + law)
                .statusCode(200)
                .body("verdict", is(verdict))
                .body("recommended", is(regime))
                .body("permalink", is("/v1/eligibility?" + PAIR + law + "&lang=en&edition=2026-R02"))
                .body("edition.verifiedUntil", is(day));
        ask("/matrix?countries=ML,GH" + law).body("rows[0]", contains("SAME_COUNTRY", verdict));
        assertThat(table("/matrix?countries=ML,GH" + law)).containsPattern("\r\nML,GH,[A-Z_]+," + verdict + "\r\n");
        given().contentType("application/json")
                .body("{\"questions\": [{\"origin\": \"ML\", \"destination\": \"GH\", \"on\": \"2025-06-01\"}]}")
                .post("/v1/eligibility/batch?publishedBy=" + day)
                .then()
                .statusCode(200)
                .body("answers[0].answer.verdict", is(verdict))
                .body("answers[0].answer.edition.verifiedUntil", is(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-01-28; 2024-01-01; FREE_MOVEMENT",
                "2024-01-29; 2024-01-01,2025-01-29; FREE_MOVEMENT,NO_PREFERENCE",
                "2025-01-28; 2024-01-01,2025-01-29; FREE_MOVEMENT,NO_PREFERENCE",
                "2025-01-29; 2024-01-01,2025-01-29; FREE_MOVEMENT,PRIVILEGE"
            })
    void aTimelineTurnsOnWhatWasPublished(String day, String since, String verdicts) {
        String place = "/timeline?" + PAIR + "&since=2024-01-01&publishedBy=" + day;
        ask(place)
                .statusCode(200)
                .body("spans.during.since", is(List.of(since.split(","))))
                .body("spans.verdict", is(List.of(verdicts.split(","))));
        List<List<String>> rows = TableColumns.rows(table(place));
        int column = rows.getFirst().indexOf("since");
        int verdict = rows.getFirst().indexOf("verdict");
        List<List<String>> spans =
                rows.stream().filter(row -> row.getFirst().equals("verdict")).toList();
        assertThat(spans).extracting(row -> row.get(column)).containsExactly(since.split(","));
        assertThat(spans).extracting(row -> row.get(verdict)).containsExactly(verdicts.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?" + PAIR + "&", "/matrix?", "/timeline?" + PAIR + "&", "/compare?" + PAIR + "&"})
    void aDayThatCannotBeReadIsRefused(String place) {
        ask(place + "publishedBy=2025-02-30")
                .statusCode(400)
                .body("errors.name", contains("publishedBy"))
                .body("errors.code", contains("INVALID_DATE"));
    }

    @Test
    void aScenarioIsAskedOfWhatWasPublishedAndItsRealityCanBeAskedAgain() {
        given().contentType("application/json")
                .body("{\"amendment\": {\"changes\": []}, \"question\": {\"origin\": \"ML\", \"destination\": \"GH\","
                        + " \"on\": \"2025-06-01\"}}")
                .post("/v1/scenarios?publishedBy=2024-01-28")
                .then()
                .statusCode(200)
                .body("question.real.verdict", is("FREE_MOVEMENT"))
                .body(
                        "question.real.permalink",
                        is("/v1/eligibility?" + PAIR
                                + "&on=2025-06-01&publishedBy=2024-01-28&lang=en&edition=2026-R02"));
    }
}
