package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regional.ShippedDataset;

/** When a table is answered, and what is said beside it. */
@QuarkusTest
class TableHeadersTest {
    @Test
    void whoFollowsTheLinkSeesEveryEntryOnce() {
        List<String> seen = new ArrayList<>();
        String path = "/v1/instruments?limit=37";
        for (int pages = 0; path != null && pages < 100; pages++) {
            Response page = get(path, "text/csv", "en");
            TableColumns.rows(page.asString()).stream().skip(1).forEach(row -> seen.add(row.getFirst()));
            String link = page.header("Link");
            path = link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        }
        assertThat(seen)
                .isEqualTo(ShippedDataset.rulebook().facts().instruments().stream()
                        .map(instrument -> instrument.id().value())
                        .sorted()
                        .toList());
    }

    @Test
    void theLinkIsThereForJsonTooAndKeepsTheQuestion() {
        String path = "/v1/instruments?tier=PRIMARY&limit=2&edition=2026-R02";
        String next = get(path, "application/json", "en").path("next");
        String link = "<" + path + "&cursor=" + next + ">; rel=\"next\"";
        assertThat(get(path, "application/json", "en").header("Link")).isEqualTo(link);
        assertThat(get(path, "text/csv", "en").header("Link")).isEqualTo(link);
        assertThat(get(path + "&cursor=" + next, "text/csv", "en").header("Link"))
                .startsWith("<" + path + "&cursor=")
                .isNotEqualTo(link);
        given().get("/v1/blocs").then().header("Link", nullValue()).header("Edition", is("2026-R02"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*/*; application/json",
                "application/json; application/json",
                "text/html, application/xml, */*; application/json",
                "text/csv; text/csv",
                "text/html, text/csv; text/csv"
            })
    void theAnswerIsOfTheTypeAskedFor(String accept, String type) {
        for (String path : List.of("/v1/blocs", "/v1/blocs/ECOWAS/members", "/v1/eligibility/matrix?countries=ML,GH")) {
            assertThat(get(path, accept, "en").contentType()).startsWith(type);
        }
    }

    @Test
    void whatIsPreferredIsAnswered() {
        assertThat(get("/v1/blocs", "text/csv;q=0.5, application/json", "en").contentType())
                .startsWith("application/json");
        assertThat(get("/v1/blocs", "application/json;q=0.5, text/csv", "en").contentType())
                .startsWith("text/csv");
    }

    @Test
    void headOfATableIsAnsweredLikeGetButForTheBody() throws IOException {
        for (String target : List.of("/v1/instruments?limit=2", "/v1/memberships?on=2025-01-28&limit=1", "/v1/blocs")) {
            Contract.Answer get = RawHttp.send("GET", target, "Accept: text/csv");
            Contract.Answer head = RawHttp.send("HEAD", target, "Accept: text/csv");
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.mediaType()).isEqualTo("text/csv");
            assertThat(head.header("link").isEmpty()).isEqualTo(target.equals("/v1/blocs"));
            get.headers().remove("content-length");
            get.headers().remove("transfer-encoding");
            get.headers().remove("x-request-id");
            assertThat(head.headers()).containsAllEntriesOf(get.headers());
        }
    }

    /** The query as it was given, and as the link has it, to which the cursor is added. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "limit=1&q=niger limit=1&q=niger",
                "q=niger&&limit=1& q=niger&limit=1",
                "&q=niger&limit=1 q=niger&limit=1",
                "q=+niger&limit=1 q=+niger&limit=1",
                "q=niger%26&limit=1 q=niger%26&limit=1",
                "q=niger%2B%3D%23&limit=1 q=niger%2B%3D%23&limit=1",
                "q=n%69ger&l%69mit=1 q=n%69ger&l%69mit=1",
                "q=niger=&limit=1 q=niger=&limit=1"
            },
            quoteCharacter = '\0')
    void theLinkKeepsTheQueryAsItWasGiven(String query, String kept) throws IOException {
        Contract.Answer first = RawHttp.send("GET", "/v1/countries?" + query, "Accept: text/csv");
        assertThat(first.header("link")).startsWith("</v1/countries?" + kept + "&cursor=2026-R02-1-");
        String next = first.header("link").replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        for (String path : List.of(next, next.replace("&cursor", "&c%75rsor"))) {
            Contract.Answer second = RawHttp.send("GET", path, "Accept: text/csv");
            assertThat(TableColumns.rows(second.body()).get(1).getFirst()).isEqualTo("NG");
            assertThat(second.header("link")).isEmpty();
        }
    }

    @Test
    void theLinkHasOneCursor() {
        String path = "/v1/instruments?limit=1";
        String cursor = get(path, "application/json", "en").path("next");
        String after = get(path + "&cursor=" + cursor, "application/json", "en").path("next");
        for (String given : List.of("cursor=" + cursor, "c%75rsor=" + cursor, "%63%75%72%73%6F%72=" + cursor)) {
            assertThat(get(path + "&" + given, "text/csv", "en").header("Link"))
                    .isEqualTo("<" + path + "&cursor=" + after + ">; rel=\"next\"");
        }
        for (String twice : List.of("cursor=" + cursor + "&cursor=" + cursor, "limit=1&cursor=" + cursor)) {
            Response problem = get(path + "&" + twice, "text/csv", "en");
            assertThat(problem.statusCode()).isEqualTo(400);
            assertThat(problem.<String>path("code")).isEqualTo("DUPLICATE_PARAMETER");
            assertThat(problem.header("Link")).isNull();
        }
    }

    @Test
    void noOtherTypeIsAnswered() {
        for (String path : List.of("/v1/blocs", "/v1/eligibility/matrix")) {
            assertThat(get(path, "text/html", "en").statusCode()).isEqualTo(406);
        }
        for (String path : List.of("/v1/blocs/ECOWAS", "/v1/coverage")) {
            assertThat(get(path, "text/csv", "en").statusCode()).isEqualTo(406);
        }
    }

    @Test
    void aProblemIsNoTable() {
        Response problem = get("/v1/blocs?limit=none", "text/csv", "en");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.contentType()).startsWith("application/problem+json");
        assertThat(get("/v1/blocs/none/members", "text/csv", "en").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsAroundATable() {
        String path = "/v1/countries";
        Response table = get(path, "text/csv", "fr");
        assertThat(table.contentType().replace(" ", "").split(";"))
                .containsExactlyInAnyOrder("text/csv", "charset=UTF-8", "header=present");
        assertThat(table.header("Content-Language")).isEqualTo("fr");
        assertThat(table.header("Edition")).isEqualTo("2026-R02");
        assertThat(table.asString()).contains("Côte d'Ivoire").endsWith("\r\n");
        String tag = table.header("ETag");
        assertThat(get(path, "application/json", "fr").header("ETag")).isNotEqualTo(tag);
        for (String type : List.of("text/csv", "application/json")) {
            Response again = given().header("If-None-Match", tag)
                    .header("Accept-Language", "fr")
                    .accept(type)
                    .get(path);
            assertThat(again.statusCode()).isEqualTo(type.equals("text/csv") ? 304 : 200);
        }
    }

    static Response get(String path, String accept, String language) {
        return given().urlEncodingEnabled(false)
                .header("Accept", accept)
                .header("Accept-Language", language)
                .get(path);
    }
}
