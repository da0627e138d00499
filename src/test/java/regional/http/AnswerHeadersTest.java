package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside an answer says which law it was read from, and for which day: in a table, nothing else does. */
@QuarkusTest
class AnswerHeadersTest {
    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/eligibility/matrix?countries=ML_GH, 2026-11-25",
        "/v1/eligibility/matrix?countries=ML_GH&on=2025-06-01, 2025-06-01",
        "/v1/blocs/ECOWAS/members, 2026-11-25",
        "/v1/blocs/ECOWAS/members?on=2025-01-28, 2025-01-28",
        "/v1/memberships, ",
        "/v1/memberships?on=2025-01-28, 2025-01-28",
        "/v1/standings?on=2025-01-28, 2025-01-28",
        "/v1/regimes?on=2025-01-28, 2025-01-28",
        "/v1/suspensions?on=2022-02-01, 2022-02-01",
        "/v1/restrictions?on=2025-01-28, 2025-01-28",
        "/v1/levies?on=2025-01-28, 2025-01-28",
        "/v1/levies, ",
        "/v1/countries, ",
        "/v1/eligibility/timeline?origin=ML&destination=GH, "
    })
    void aTableSaysWhichDayItIsTheAnswerFor(String place, @Nullable String day) {
        String path = place.replace('_', ',');
        for (String type : List.of("text/csv", "application/json")) {
            Response answer = TableHeadersTest.get(path, type, "en");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("On")).as(type).isEqualTo(day);
            assertThat(answer.header("Edition")).isEqualTo("2026-R02");
            assertThat(answer.header("Published-By")).isNull();
        }
        assertThat(TableHeadersTest.get(path, "application/json", "en").<String>path("on"))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/eligibility/matrix?countries=ML,GH",
                "/v1/eligibility/timeline?origin=ML&destination=GH",
                "/v1/blocs/ECOWAS/members?on=2025-01-28",
                "/v1/memberships?limit=1",
                "/v1/instruments?limit=1"
            })
    void aTableSaysByWhichDayItsLawWasToBePublished(String place) {
        String path = place + "&publishedBy=2024-01-29";
        for (String type : List.of("text/csv", "application/json")) {
            Response answer = TableHeadersTest.get(path, type, "en");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Published-By")).isEqualTo("2024-01-29");
        }
    }

    @Test
    void midnightMakesItTheTableOfAnotherDay() {
        String path = "/v1/blocs/ECOWAS/members";
        ClockToSet.to("2026-11-25T23:59:59Z");
        Response before = TableHeadersTest.get(path, "text/csv", "en");
        ClockToSet.to("2026-11-26T00:00:00Z");
        Response after = TableHeadersTest.get(path, "text/csv", "en");
        assertThat(before.header("On")).isEqualTo("2026-11-25");
        assertThat(after.header("On")).isEqualTo("2026-11-26");
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void whatIsNotSentAgainHasThemToo() {
        String path = "/v1/memberships?on=2025-01-28&publishedBy=2024-01-29";
        String tag = TableHeadersTest.get(path, "text/csv", "en").header("ETag");
        Response again = given().accept("text/csv").header("If-None-Match", tag).get(path);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("On")).isEqualTo("2025-01-28");
        assertThat(again.header("Published-By")).isEqualTo("2024-01-29");
        Response head = given().accept("text/csv").head(path);
        assertThat(head.header("On")).isEqualTo("2025-01-28");
        assertThat(head.header("Published-By")).isEqualTo("2024-01-29");
    }

    @Test
    void aProblemHasNoDay() {
        Response problem = TableHeadersTest.get("/v1/memberships?on=2025-01-28&publishedBy=soon", "text/csv", "en");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.header("On")).isNull();
        assertThat(problem.header("Published-By")).isNull();
        assertThat(problem.header("Edition")).isNull();
    }
}
