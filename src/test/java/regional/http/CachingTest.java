package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long an answer may be kept, and when it need not be sent again. */
@QuarkusTest
class CachingTest {
    private static final String PAIR = "/v1/eligibility?origin=ML&destination=GH";
    private static final String ON = PAIR + "&on=2025-06-01";

    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @Test
    void aTagIsStrongAndTheSameForTheSameQuestion() {
        assertThat(tag(ON)).matches("\"[A-Za-z0-9_-]{24}-2025-06-01\"").isEqualTo(tag(ON));
        assertThat(tag(PAIR)).isEqualTo(tag(PAIR));
        assertThat(given().head(ON).header("ETag")).isEqualTo(tag(ON));
    }

    @Test
    void aTagIsAnotherForAnotherQuestionEditionOrDay() {
        List<String> tags = List.of(
                tag(ON),
                tag(PAIR),
                tag(ON + "&edition=2026-R02"),
                tag(ON + "&explain=full"),
                tag(ON + "&goods=INDUSTRIAL"),
                tag(PAIR + "&on=2025-06-02"),
                tag("/v1/eligibility?origin=GH&destination=ML&on=2025-06-01"));
        assertThat(tags).doesNotHaveDuplicates();
    }

    @Test
    void whoHasTheAnswerDoesNotGetItAgain() {
        String tag = tag(ON);
        for (String named : List.of(
                tag,
                "W/" + tag,
                "*",
                "\"other\", " + tag,
                "W/\"other\",W/" + tag + ", \"more\"",
                "\"other\" , " + tag)) {
            Response response = given().header("If-None-Match", named).get(ON);
            assertThat(response.statusCode()).as(named).isEqualTo(304);
            assertThat(response.asByteArray()).isEmpty();
            assertThat(response.header("ETag")).isEqualTo(tag);
            assertThat(response.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(response.header("Vary")).isEqualTo("Accept, Accept-Language, Accept-Encoding");
            assertThat(given().header("If-None-Match", named).head(ON).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void whoHasAnotherAnswerGetsThisOne() {
        String tag = tag(ON);
        String unquoted = tag.replace("\"", "");
        for (String named : List.of("\"other\"", unquoted, "w/" + tag, "\"" + tag, "garbage\"", "", ",", "\"*\"")) {
            given().header("If-None-Match", named)
                    .get(ON)
                    .then()
                    .statusCode(200)
                    .header("ETag", is(tag));
        }
        given().header("If-None-Match", tag).get(PAIR).then().statusCode(200);
        given().header("If-Match", "\"other\"").get(ON).then().statusCode(200);
        given().header("If-Modified-Since", "garbage").get(ON).then().statusCode(200);
    }

    @Test
    void anAnswerOfTodayIsKeptFiveMinutesAndNotBeyondMidnight() {
        assertThat(keptAt("2026-11-25T00:00:00Z")).isEqualTo("max-age=300");
        assertThat(keptAt("2026-11-25T12:00:00Z")).isEqualTo("max-age=300");
        assertThat(keptAt("2026-11-25T23:59:59Z")).isEqualTo("max-age=1");
        assertThat(keptAt("2026-11-25T23:59:59.999Z")).isEqualTo("max-age=0");
        assertThat(keptAt("2026-12-31T23:00:00Z")).isEqualTo("max-age=300");
    }

    @Test
    void midnightMakesAnotherAnswerOfToday() {
        ClockToSet.to("2026-11-25T23:59:59Z");
        String today = tag(PAIR);
        String named = tag(ON);
        given().get(PAIR).then().body("on", is("2026-11-25"));
        ClockToSet.to("2026-11-26T00:00:00Z");
        given().header("If-None-Match", today).get(PAIR).then().statusCode(200).body("on", is("2026-11-26"));
        given().header("If-None-Match", named).get(ON).then().statusCode(304);
    }

    @Test
    void anAnswerOfANamedDayIsKeptAndAskedFor() {
        assertThat(kept(ON)).isEqualTo("no-cache");
    }

    @Test
    void anAnswerOfANamedDayAndEditionIsKeptForADay() {
        assertThat(kept(ON + "&edition=2026-R02")).isEqualTo("max-age=86400");
        assertThat(kept(PAIR + "&edition=2026-R02")).isEqualTo("max-age=300");
    }

    @Test
    void aProblemHasNoTag() {
        Response problem = given().header("If-None-Match", "*").get(PAIR + "&on=tomorrow");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.header("ETag")).isNull();
    }

    @Test
    void everyResponseSaysWhatItVariesBy() {
        for (String path : List.of(ON, PAIR, "/v1/eligibility", "/v1/nothing", "/q/openapi")) {
            given().get(path).then().header("Vary", "Accept, Accept-Language, Accept-Encoding");
        }
    }

    private static String keptAt(String now) {
        ClockToSet.to(now);
        return kept(PAIR);
    }

    private static String kept(String path) {
        return given().get(path).then().statusCode(200).extract().header("Cache-Control");
    }

    private static String tag(String path) {
        return given().get(path).then().statusCode(200).extract().header("ETag");
    }
}
