package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import regional.SpecificationTable;

/** Every refusal says why, in one form, wherever in the service it comes from. */
@QuarkusTest
class RefusalsTest {
    private static final String QUESTION = "/v1/eligibility?origin=ML&destination=GH&on=2025-06-01";
    private static final Path TABLE = Path.of("src/test/resources/refusals.csv");

    @Test
    void everyRowIsRefusedAsTheTableSays() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (CSVRecord row : SpecificationTable.rows(TABLE)) {
            String[] headers = row.get("header").isEmpty() ? new String[0] : new String[] {row.get("header")};
            Contract.Answer answer = RawHttp.send(row.get("method"), row.get("target"), headers);
            softly.assertThat(shown(answer))
                    .as("%s %s %s", row.get("method"), row.get("target"), row.get("because"))
                    .isEqualTo(row.get("status") + " " + row.get("code") + " [" + row.get("errors") + "]");
            softly.assertThat(ContractCheck.shown().flaws(row.get("method"), path(row.get("target")), answer))
                    .as("%s %s", row.get("method"), row.get("target"))
                    .isEmpty();
            softly.assertThat(answer.header("vary")).isEqualTo("Accept, Accept-Language, Accept-Encoding");
            softly.assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
            softly.assertThat(answer.body())
                    .doesNotContain("Exception", "regional.", "java.", TrialResource.SECRET)
                    .doesNotContainIgnoringCase("<html");
        }
        softly.assertAll();
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(RawHttp.send(method, "/v1/eligibility").header("allow").split(", "))
                    .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        }
        Contract.Answer options = RawHttp.send("OPTIONS", "/v1/eligibility");
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("allow").split(", ")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    }

    @Test
    void headIsAnsweredLikeGetButForTheBody() throws IOException {
        for (String target : List.of(QUESTION, "/v1/eligibility?origin=ML", "/v1/nothing", "/v1/", "/test/exception")) {
            Contract.Answer get = RawHttp.send("GET", target);
            Contract.Answer head = RawHttp.send("HEAD", target);
            assertThat(head.body()).isEmpty();
            assertThat(head.status()).isEqualTo(get.status());
            // The length, or that parts follow each other, is told of the body that is there.
            get.headers().keySet().removeAll(List.of("content-length", "transfer-encoding", "date", "x-request-id"));
            assertThat(head.headers()).as(target).containsAllEntriesOf(get.headers());
        }
    }

    @Test
    void whatIsNoUriOrTooLargeForTheServerGetsABareStatus() throws IOException {
        assertThat(RawHttp.send("GET", "/v1/%zz").status()).isEqualTo(400);
        assertThat(RawHttp.send("GET", "/v1/%").status()).isEqualTo(400);
        assertThat(RawHttp.send("GET", "/v1/eligibility?origin=%zz").status()).isEqualTo(400);
        assertThat(RawHttp.send("GET", "/" + "a/".repeat(50_000)).status()).isEqualTo(414);
        assertThat(RawHttp.send("GET", "/v1/eligibility?" + "a=1&".repeat(25_000))
                        .status())
                .isEqualTo(414);
        assertThat(RawHttp.send("GET", QUESTION, "X-Large: " + "a".repeat(100_000))
                        .status())
                .isEqualTo(431);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        assertThat(shown(RawHttp.send(
                        "POST", "/test/body", "Content-Type: application/json", "Content-Length: 20000000")))
                .isEqualTo("413 TOO_LARGE [body TOO_LARGE]");
    }

    @Test
    void overHttp2ItIsTheSame() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            URI address = URI.create("http://localhost:" + RestAssured.port);
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            for (String target : List.of("/v1/nothing", "/v1/%7B", "/test/error")) {
                HttpRequest get =
                        HttpRequest.newBuilder(address.resolve(target)).build();
                HttpResponse<String> answer = client.send(get, BodyHandlers.ofString());
                assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
                assertThat(answer.body()).isEqualTo(RawHttp.send("GET", target).body());
                HttpRequest head =
                        HttpRequest.newBuilder(address.resolve(target)).HEAD().build();
                assertThat(client.send(head, BodyHandlers.ofString()).statusCode())
                        .isEqualTo(answer.statusCode());
            }
        }
    }

    @Test
    void aBodyThatCannotBeReadIsRefused() throws IOException {
        assertThat(shown(posted("application/json", "{"))).isEqualTo("400 MALFORMED_BODY [body MALFORMED_BODY]");
        assertThat(shown(posted("application/json", "[]"))).isEqualTo("400 MALFORMED_BODY [body MALFORMED_BODY]");
        assertThat(shown(posted("application/json", "{\"day\": \"2025-02-30\"}")))
                .isEqualTo("400 MALFORMED_BODY [day MALFORMED_BODY]");
        assertThat(shown(posted("text/plain", "{}")))
                .isEqualTo("415 UNSUPPORTED_MEDIA_TYPE [Content-Type UNSUPPORTED_MEDIA_TYPE]");
    }

    @Test
    void aGetIsAnsweredWhateverItSaysOfABody() throws IOException {
        assertThat(RawHttp.send("GET", QUESTION, "Content-Type: text/html").status())
                .isEqualTo(200);
        assertThat(RawHttp.send("GET", QUESTION, "Content-Type: ;;;").status()).isEqualTo(200);
    }

    @Test
    void aRequestNamesItsHost() throws IOException {
        String line = "GET " + QUESTION + " HTTP/1.1\r\nConnection: close\r\n";
        assertThat(shown(RawHttp.send(line + "\r\n"))).isEqualTo("400 INVALID_VALUE [Host INVALID_VALUE]");
        assertThat(shown(RawHttp.send(line + "Host: a b<\r\n\r\n")))
                .isEqualTo("400 INVALID_VALUE [Host INVALID_VALUE]");
    }

    @Test
    void whatWasGivenIsQuotedAndNotSentBackWhole() throws IOException {
        JsonNode problem = RawHttp.send("GET", "/v1/eligibility?destination=GH&origin=" + "a".repeat(5_000))
                .json();
        assertThat(problem.path("detail").textValue()).hasSizeLessThan(500).contains("aaa…");
    }

    private static Contract.Answer posted(String type, String body) throws IOException {
        return RawHttp.send("POST /test/body HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static String path(String target) {
        return target.replaceAll("\\?.*", "");
    }

    private static String shown(Contract.Answer answer) {
        JsonNode problem = answer.json();
        StringJoiner errors = new StringJoiner("; ", "[", "]");
        for (JsonNode error : problem.path("errors")) {
            errors.add(error.path("name").textValue() + " " + error.path("code").textValue());
        }
        return answer.status() + " " + problem.path("code").asText() + " " + errors;
    }
}
