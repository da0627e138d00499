package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bound is in the document, lets pass what just fits, and refuses by name what just does not. */
@QuarkusTest
class BoundsTest {
    private static final String QUESTION = "\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\"";
    private static final String BATCH = "{\"questions\":[{" + QUESTION + "}]";
    private static final String SCENARIO =
            "{\"amendment\":{\"changes\":[]},\"question\":{\"explain\":\"none\"," + QUESTION + "}";
    private static final String JSON = "application/json";
    private static final int KIB = 1024;
    private static final int MIB = 1024 * KIB;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/info/description | a first line of more than 8 KiB 414, headers of more than 16 KiB 431",
                "/info/description | An `Accept-Language` that cannot be read, or of more than 1,000 characters, is English",
                "/info/description | a body of JSON has at most 4 MiB, that of a scenario 1 MiB, eight levels, 50 changes and 250",
                "/info/description | a batch in JSON 1,000 questions, a line of NDJSON 16 KiB, a workbook 20 MiB, 200 MiB unpacked, and 100,000 rows",
                "/info/description | a page 500 entries; a matrix 50 countries; a timeline 1,000 years",
                "/components/parameters/until/description | at most 1,000 years",
                "/components/parameters/countries/description | at most 50 and each once",
                "/components/parameters/limit/description | from 1 to 500",
                "/components/parameters/list-until/description | at most 1,000 years",
                "/components/requestBodies/Batch/description | at most 4 MiB",
                "/components/requestBodies/Scenario/description | at most 1 MiB and eight levels",
                "/components/schemas/Amendment/properties/changes/maxItems | 50",
                "/components/schemas/BatchQuestions/description | at most 1,000",
                "/paths/~1v1~1eligibility~1batch/post/description | at most 16 KiB, a question at most eight levels"
            })
    void theDocumentStatesIt(String place, String bound) {
        JsonNode document =
                ContractCheck.answer(given().accept(JSON).get("/q/openapi")).json();
        assertThat(document.at(place).asText().replaceAll("\\s+", " ")).contains(bound);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "timeline?origin=ML&destination=GH&since=1975-05-28&until=2975-05-28; 200",
                "timeline?origin=ML&destination=GH&since=1975-05-28&until=2975-05-29; 422 until RANGE_TOO_LONG",
                "timeline?origin=ML&destination=GH&until=2975-05-28; 200",
                "timeline?origin=ML&destination=GH&until=2975-05-29; 422 until RANGE_TOO_LONG",
                "timeline?origin=ML&destination=GH&since=2000-02-29&until=3000-02-28; 200",
                "timeline?origin=ML&destination=GH&since=2000-02-29&until=3000-03-01; 422 until RANGE_TOO_LONG",
                "timeline?origin=ML&destination=GH&since=0000-01-01&until=1000-01-01; 200",
                "timeline?origin=ML&destination=GH&since=0000-01-01&until=9999-12-31; 422 until RANGE_TOO_LONG",
                "timeline?origin=ML&destination=GH&since=9999-12-31; 200",
                "timeline?origin=ML&destination=GH&since=2025-01-01&until=2025-01-02; 200",
                "timeline?origin=ML&destination=GH&since=2025-01-01&until=2025-01-01; 422 until EMPTY_RANGE",
                "matrix?countries=ML; 200",
                "matrix?countries=ML,ML; 400 countries INVALID_VALUE",
                "matrix?countries=BF,HV; 400 countries INVALID_VALUE",
                "matrix?countries=ML,XX; 400 countries INVALID_CODE",
                "matrix?countries=; 400 countries INVALID_CODE"
            })
    void anAddressIsAnsweredOrRefusedByName(String place, String expected) throws IOException {
        assertThat(shown(RawHttp.send("GET", "/v1/eligibility/" + place))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "since=2020-01-01&until=3020-01-01; 200",
                "since=2020-01-01&until=3020-01-02; 422 until RANGE_TOO_LONG",
                "since=2020-01-01&until=2020-01-01; 422 until EMPTY_RANGE",
                "since=9999-06-01; 200",
                "limit=500; 200",
                "limit=501; 400 limit INVALID_VALUE"
            })
    void aRangeOfChangesIsAnsweredOrRefusedByName(String query, String expected) throws IOException {
        assertThat(shown(RawHttp.send("GET", "/v1/changes?" + query))).isEqualTo(expected);
    }

    @Test
    void aMatrixHasFiftyCountries() throws IOException {
        String path = "/v1/eligibility/matrix?on=2025-06-01&countries=";
        assertThat(given().get(path + countries(50)).<List<?>>path("rows")).hasSize(50);
        assertThat(shown(RawHttp.send("GET", path + countries(51)))).isEqualTo("400 countries INVALID_VALUE");
        assertThat(shown(posted(scenario("\"matrix\":{\"countries\":\"" + countries(50) + "\"}"))))
                .isEqualTo("200");
        assertThat(shown(posted(scenario("\"matrix\":{\"countries\":\"" + countries(51) + "\"}"))))
                .isEqualTo("400 matrix.countries INVALID_VALUE");
    }

    private static String countries(int number) {
        return Arrays.stream(Locale.getISOCountries()).limit(number).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource({"2975-05-28, 200", "2975-05-29, 422 timeline.until RANGE_TOO_LONG"})
    void aTimelineOfAScenarioHasAThousandYears(String until, String expected) throws IOException {
        assertThat(shown(posted(scenario(
                        "\"timeline\":{\"origin\":\"ML\",\"destination\":\"GH\",\"until\":\"" + until + "\"}"))))
                .isEqualTo(expected);
    }

    /** The request line holds the method, the address and the version of HTTP. */
    @Test
    void theFirstLineOfARequestHasEightKibibytes() throws IOException {
        for (String start : List.of("/v1/", "/v1/eligibility?origin=")) {
            String fits = start + "a".repeat(8 * KIB - "GET  HTTP/1.1".length() - start.length());
            assertThat(RawHttp.send("GET", fits).status()).isIn(400, 404);
            assertThat(RawHttp.send("GET", fits + "a").status()).isEqualTo(414);
        }
    }

    @Test
    void headersHaveSixteenKibibytes() throws IOException {
        assertThat(RawHttp.send("GET", "/v1/blocs", "X: " + "a".repeat(15 * KIB))
                        .status())
                .isEqualTo(200);
        assertThat(RawHttp.send("GET", "/v1/blocs", "X: " + "a".repeat(16 * KIB))
                        .status())
                .isEqualTo(431);
    }

    /** What is longer is not read. */
    @Test
    void thePreferredLanguagesHaveAThousandCharacters() throws IOException {
        String fits = "fr, ".repeat(249) + "fr-X";
        assertThat(RawHttp.send("GET", "/v1/blocs", "Accept-Language: " + fits).header("content-language"))
                .isEqualTo("fr");
        assertThat(RawHttp.send("GET", "/v1/blocs", "Accept-Language: " + fits + "X")
                        .header("content-language"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"/v1/eligibility/batch?explain=none, 4", "/v1/scenarios, 1"})
    void aBodyOfJsonHasItsMebibytes(String path, int mebibytes) throws IOException {
        String start = path.contains("batch") ? BATCH : SCENARIO;
        int most = mebibytes * MIB;
        String fits = start + " ".repeat(most - start.length() - 1) + "}";
        for (boolean inChunks : List.of(false, true)) {
            assertThat(shown(posted(path, JSON, fits, inChunks))).isEqualTo("200");
        }
        assertThat(shown(posted(path, JSON, fits + " ", true))).isEqualTo("413 body TOO_LARGE");
        // Where the length is said beforehand, the refusal need not wait for the body.
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + JSON
                + "\r\nContent-Length: " + (most + 1) + "\r\n\r\n";
        assertThat(shown(RawHttp.send(head + (mebibytes == 4 ? "" : fits + " "))))
                .isEqualTo("413 body TOO_LARGE");
    }

    /** The rest of what was refused is read and forgotten; the connection is as good as before. */
    @ParameterizedTest
    @CsvSource({
        "/v1/scenarios, application/json, 413",
        "/v1/eligibility/batch, application/json, 413",
        "/v1/eligibility/batch?x=1, application/x-ndjson, 400",
        "/v1/eligibility/batch, text/plain, 415",
        "/v1/blocs, application/json, 405"
    })
    void whoWasRefusedMayAskAgain(String path, String type, String status) throws IOException {
        String chunk = "10000\r\n" + " ".repeat(64 * KIB) + "\r\n";
        String answers = RawHttp.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(200)
                        + "0\r\n\r\nGET /v1/blocs/ECOWAS HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .body();
        assertThat(answers).startsWith("{\"type\"").contains("\"status\":" + status + ",", "HTTP/1.1 200 OK");
    }

    @ParameterizedTest
    @CsvSource({"1000, 200", "1001, 413 questions TOO_LARGE"})
    void aBatchHasAThousandQuestions(int number, String expected) throws IOException {
        String questions = "{" + QUESTION + "}" + (",{" + QUESTION + "}").repeat(number - 1);
        assertThat(shown(posted(
                        "/v1/eligibility/batch?explain=none", JSON, "{\"questions\":[" + questions + "]}", false)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", ""})
    void aLineHasSixteenKibibytes(String end) throws IOException {
        String start = "{" + QUESTION;
        String fits = start + " ".repeat(16 * KIB - start.length() - 1) + "}";
        String path = "/v1/eligibility/batch?explain=none";
        assertThat(posted(path, "application/x-ndjson", fits + end, false).body())
                .contains("\"verdict\":\"PRIVILEGE\"");
        assertThat(posted(path, "application/x-ndjson", fits + " " + end, false).body())
                .contains("\"code\":\"TOO_LARGE\"")
                .doesNotContain("verdict");
    }

    @ParameterizedTest
    @CsvSource({"7, verdict", "8, MALFORMED_BODY"})
    void aLineHasEightLevels(int levels, String expected) throws IOException {
        String id = "[".repeat(levels) + "]".repeat(levels);
        assertThat(posted(
                                "/v1/eligibility/batch?explain=none",
                                "application/x-ndjson",
                                "{\"id\":" + id + "," + QUESTION + "}",
                                false)
                        .body())
                .contains("\"" + expected + "\"");
    }

    /** A change stands four levels deep. */
    @ParameterizedTest
    @CsvSource({"4, 400 amendment.changes[0].type INVALID_VALUE", "5, 400 body MALFORMED_BODY"})
    void aScenarioHasEightLevels(int levels, String expected) throws IOException {
        String type = "[".repeat(levels) + "]".repeat(levels);
        assertThat(shown(posted(
                        "{\"amendment\":{\"changes\":[{\"type\":" + type + "}]},\"question\":{" + QUESTION + "}}")))
                .startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({"50, 200", "51, 400 amendment.changes INVALID_VALUE"})
    void anAmendmentHasFiftyChanges(int number, String expected) throws IOException {
        String changes = IntStream.range(0, number)
                .mapToObj(days -> "{\"type\":\"LEVY_RATE\",\"levy\":\"PCS\",\"percent\":" + (days % 2 + 1)
                        + ",\"on\":\"" + LocalDate.parse("2027-01-01").plusDays(days) + "\"}")
                .collect(Collectors.joining(","));
        assertThat(shown(posted("{\"amendment\":{\"changes\":[" + changes + "]},\"question\":{" + QUESTION + "}}")))
                .isEqualTo(expected);
    }

    private static String scenario(String shape) {
        return "{\"amendment\":{\"changes\":[]}," + shape + "}";
    }

    private static Contract.Answer posted(String scenario) throws IOException {
        return posted("/v1/scenarios", JSON, scenario, false);
    }

    /** The answer to a body whose length is said beforehand, or that is sent in chunks. */
    private static Contract.Answer posted(String path, String type, String body, boolean inChunks) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type;
        return RawHttp.send(
                inChunks
                        ? head + "\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n"
                                + body + "\r\n0\r\n\r\n"
                        : head + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    /** The status, and of a refusal what it names. */
    private static String shown(Contract.Answer answer) {
        if (answer.status() == 200) {
            return "200";
        }
        StringBuilder shown = new StringBuilder(String.valueOf(answer.status()));
        for (JsonNode error : answer.json().path("errors")) {
            shown.append(' ').append(error.path("name").textValue());
            shown.append(' ').append(error.path("code").textValue());
        }
        return shown.toString();
    }
}
