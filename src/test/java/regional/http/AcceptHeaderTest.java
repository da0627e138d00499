package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the types that there are, that is answered with which is wanted most, and none that is not wanted. */
@QuarkusTest
class AcceptHeaderTest {
    /** A list, a record that is no table, a calendar, and many questions as a stream and not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/*                          | json   | json   | calendar | json   | ndjson",
                "text/*                                 | csv    | 406    | calendar | csv    | csv",
                "*/*                                    | json   | json   | calendar | json   | ndjson",
                "*                                      | json   | json   | calendar | json   | ndjson",
                "*;q=.2                                 | json   | json   | calendar | json   | ndjson",
                "APPLICATION/JSON                       | json   | json   | calendar | json   | json",
                "application/json;charset=utf-8         | json   | json   | calendar | json   | json",
                "application/json; q=0.3                | json   | json   | calendar | json   | json",
                "text/csv, */*                          | csv    | json   | calendar | csv    | csv",
                "text/*, */*;q=0.1                      | csv    | json   | calendar | csv    | csv",
                "text/csv ; q=0.5 , application/*;q=0.4 | csv   | json   | calendar | csv    | csv",
                "text/*;q=0.5, application/json         | json   | json   | calendar | json   | json",
                "text/*;q=0.5, application/*;q=0.4      | csv    | json   | calendar | csv    | csv",
                "text/csv;q=0.5, application/*;q=0.4    | csv    | json   | calendar | csv    | csv",
                "text/*, text/csv;q=0.1, */*;q=0.2      | json   | json   | calendar | json   | ndjson",
                "application/json;q=0                   | 406    | 406    | calendar | 406    | 406",
                "application/json;q=0.0                 | 406    | 406    | calendar | 406    | 406",
                "application/json;q=0, */*              | csv    | 406    | calendar | ndjson | ndjson",
                "*/*, application/json;q=0              | csv    | 406    | calendar | ndjson | ndjson",
                "application/*;q=0, */*                 | csv    | 406    | calendar | csv    | csv",
                "text/*;q=0, */*                        | json   | json   | calendar | json   | ndjson",
                "*/*;q=0                                | 406    | 406    | calendar | 406    | 406",
                "*/*;q=0, text/csv                      | csv    | 406    | calendar | csv    | csv",
                "image/*                                | 406    | 406    | calendar | 406    | 406",
                "csv                                    | 406    | 406    | calendar | 406    | 406",
                "application/problem+json               | 406    | 406    | calendar | 406    | 406",
                ", ,                                    | json   | json   | calendar | json   | ndjson"
            })
    void ofWhatThereIsTheTypeThatIsWantedMostIsAnswered(
            String accept, String list, String single, String calendar, String batch, String stream) {
        assertThat(answered(TableHeadersTest.get("/v1/blocs", accept, "en"))).isEqualTo(list);
        assertThat(answered(TableHeadersTest.get("/v1/blocs/ECOWAS", accept, "en")))
                .isEqualTo(single);
        assertThat(answered(TableHeadersTest.get("/v1/calendar.ics", accept, "en")))
                .isEqualTo(calendar);
        String question = "{\"origin\": \"ML\", \"destination\": \"GH\"}";
        assertThat(answered(posted("application/json", accept, "{\"questions\": [" + question + "]}")))
                .isEqualTo(batch);
        assertThat(answered(posted("application/x-ndjson", accept, question))).isEqualTo(stream);
    }

    private static Response posted(String type, String accept, String body) {
        return given().noFilters()
                .header("Content-Type", type)
                .header("Accept", accept)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/eligibility/batch?explain=none");
    }

    /** The last part of the type, which names nothing but what it is; the status of a refusal. */
    private static String answered(Response answer) {
        if (answer.statusCode() != 200) {
            assertThat(answer.<String>path("code")).isEqualTo("NOT_ACCEPTABLE");
            return String.valueOf(answer.statusCode());
        }
        assertThat(answer.contentType()).doesNotContain("q=");
        return answer.contentType().replaceAll(";.*", "").replaceAll(".*[/-]", "");
    }

    @Test
    void theHeaderMayHaveSeveralLines() throws IOException {
        assertThat(RawHttp.send("GET", "/v1/blocs", "Accept: image/png", "Accept: text/csv")
                        .mediaType())
                .isEqualTo("text/csv");
        assertThat(RawHttp.send("GET", "/v1/blocs", "Accept: text/csv;q=0.5", "Accept: application/json")
                        .mediaType())
                .isEqualTo("application/json");
        assertThat(RawHttp.send("GET", "/v1/blocs", "Accept: application/json;\tq=0.5\t,\ttext/csv")
                        .mediaType())
                .isEqualTo("text/csv");
        assertThat(RawHttp.send("GET", "/v1/blocs", "Accept:").mediaType()).isEqualTo("application/json");
    }

    @Test
    void howMuchATypeWasWantedMakesNoOtherAnswer() {
        String tag = TableHeadersTest.get("/v1/blocs", "application/json", "en").header("ETag");
        for (String accept : List.of("*/*", "application/*", "text/csv;q=0.1, application/json;q=0.2")) {
            assertThat(TableHeadersTest.get("/v1/blocs", accept, "en").header("ETag"))
                    .as(accept)
                    .isEqualTo(tag);
        }
    }

    @Test
    void everyTypeOfTheDocumentCanBeAskedFor() {
        Set<String> types = new TreeSet<>();
        JsonNode document = ContractCheck.answer(
                        given().accept("application/json").get("/q/openapi"))
                .json();
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                operation.at("/responses/200/content").fieldNames().forEachRemaining(types::add);
            }
        }
        assertThat(AcceptHeader.TYPES).containsAll(types);
    }
}
