package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Many questions as lines of JSON or of a table: each line is answered, in its order and for itself. */
@QuarkusTest
class BatchStreamTest {
    private static final String LINES = "application/x-ndjson";
    private static final String TABLE = "text/csv";
    private static final String QUESTION = "{\"id\":0,\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\"}";

    private static ValidatableResponse post(String type, String parameters, byte[] body) {
        return given().header("Content-Type", type)
                .body(body)
                .post("/v1/eligibility/batch?" + parameters)
                .then();
    }

    private static List<String> lines(String body) {
        return post(LINES, "explain=none", body.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .contentType(LINES)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static List<CSVRecord> rows(String parameters, String body) throws IOException {
        String table = post(TABLE, parameters, body.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8;header=present")
                .extract()
                .asString();
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(table), form)) {
            return rows.getRecords();
        }
    }

    @Test
    void linesAreAnsweredInTheirOrderAndABadOneInItsPlace() {
        List<String> answers = lines(QUESTION + "\nnonsense\n\n{\"id\":2,\"origin\":\"GH\",\"destination\":\"ML\","
                + "\"on\":\"2025-06-01\"}\r\n" + "x".repeat(20_000) + "\n7\n" + QUESTION);
        assertThat(answers).hasSize(6);
        assertThat(answers.get(0)).startsWith("{\"id\":0,\"answer\":{").contains("\"verdict\":\"PRIVILEGE\"");
        assertThat(answers.get(1)).contains("\"code\":\"MALFORMED_BODY\"");
        assertThat(answers.get(2)).startsWith("{\"id\":2,").contains("\"verdict\":\"STATUS_QUO\"");
        assertThat(answers.get(3)).contains("\"code\":\"TOO_LARGE\"");
        assertThat(answers.get(4)).contains("\"code\":\"MALFORMED_BODY\"");
        assertThat(answers.get(5)).isEqualTo(answers.get(0));
    }

    @Test
    void aLineMayBeAsLongAsItIsSaid() {
        String longest = "{\"id\":\"" + "x".repeat(16 * 1024 - 9) + "\"}";
        assertThat(lines(longest)).singleElement().asString().contains("\"code\":\"MISSING_PARAMETER\"");
        assertThat(lines(longest + " "))
                .singleElement()
                .asString()
                .contains("\"status\":413", "\"code\":\"TOO_LARGE\"");
    }

    @Test
    void aLineMayBeAsDeepAsItIsSaid() {
        assertThat(lines("{\"id\":" + "[".repeat(7) + "]".repeat(7) + "}"))
                .singleElement()
                .asString()
                .contains("\"code\":\"MISSING_PARAMETER\"");
        assertThat(lines("{\"id\":" + "[".repeat(8) + "]".repeat(8) + "}"))
                .singleElement()
                .asString()
                .contains("\"code\":\"MALFORMED_BODY\"", "more than 8 levels");
    }

    @Test
    void bytesThatAreNoTextAreRefusedAndNotReplaced() {
        byte[] latin = (QUESTION.replace("0,", "\"é\",") + "\n" + QUESTION).getBytes(StandardCharsets.ISO_8859_1);
        List<String> answers = post(LINES, "explain=none", latin)
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(answers.get(0)).contains("\"code\":\"MALFORMED_BODY\"", "not UTF-8");
        assertThat(answers.get(1)).contains("\"verdict\":\"PRIVILEGE\"");
        post(LINES + "; charset=\"utf-8\"", "explain=none", QUESTION.getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
    }

    @Test
    void aRowIsAnsweredAsItsQuestionIsByItself() throws IOException {
        List<CSVRecord> rows = rows("edition=2026-R02", "\uFEFF" + """
                id,on,destination,origin,hs,originating,approved
                a,2025-06-01,SN,ML,1202,true,"ETLS,UEMOA"

                b,2025-06-01,ML,GH,,,
                """);
        assertThat(rows).hasSize(2);
        JsonPath single = given().get("/v1/eligibility?origin=ML&destination=SN&on=2025-06-01&hs=1202&originating=true"
                        + "&approved=ETLS,UEMOA")
                .jsonPath();
        CSVRecord row = rows.getFirst();
        assertThat(row.get("id")).isEqualTo("a");
        for (String column : List.of(
                "origin",
                "destination",
                "on",
                "verdict",
                "passage",
                "confidence",
                "summary",
                "recommended",
                "verifiedUntil")) {
            assertThat(row.get(column)).as(column).isEqualTo(single.getString(column));
        }
        assertThat(row.get("stableSince")).isEqualTo(single.getString("stable.since"));
        assertThat(row.get("edition")).isEqualTo(single.getString("edition.name"));
        assertThat(row.get("freeMovement")).isEqualTo(single.getString("freeMovement"));
        assertThat(row.get("warnings")).isEqualTo(String.join("|", single.<List<String>>get("warnings.code")));
        assertThat(row.get("problemCode")).isEmpty();
        assertThat(row.get("problem")).isEmpty();
        assertThat(rows.get(1).get("verdict")).isEqualTo("STATUS_QUO");
        assertThat(rows).extracting(each -> each.get(0)).containsExactly("2", "4");
    }

    @Test
    void aBadRowGetsItsProblemInItsPlace() throws IOException {
        List<CSVRecord> rows = rows(
                "explain=none",
                "id,origin,destination,on\nx,ML,XX,soon\ny,ML,GH\nz,\"ML,GH,2025-06-01\n,GH,GH,2025-06-01\n"
                        + "w,ML,GH,2025-06-01," + "x".repeat(17_000) + "\nv,ML,GH,2025-06-01");
        assertThat(rows).extracting(row -> row.get("line")).containsExactly("2", "3", "4", "5", "6", "7");
        assertThat(rows).extracting(row -> row.get("id")).containsExactly("x", "y", "z", "", "w", "v");
        assertThat(rows)
                .extracting(row -> row.get("problemCode"))
                .containsExactly("INVALID_CODE", "MALFORMED_BODY", "INVALID_VALUE", "SAME_COUNTRY", "TOO_LARGE", "");
        assertThat(rows.get(0).get("origin")).isEqualTo("ML");
        assertThat(rows.get(0).get("destination")).isEqualTo("XX");
        assertThat(rows.get(0).get("on")).isEqualTo("soon");
        assertThat(rows.get(0).get("problem"))
                .contains("destination: 'XX'", "on: 'soon'")
                .doesNotContain("{");
        assertThat(rows.get(1).get("problem")).startsWith("The row has 3 cells, and the table 4 columns");
        assertThat(rows.get(2).get("problem")).startsWith("origin: The cell goes on over the end of the line");
        assertThat(rows.get(3).get("problem")).startsWith("Goods that stay in one country");
        assertThat(rows.get(4).get("problem")).startsWith("Line 6 is longer than the 16,384 bytes");
        assertThat(rows.get(5).get("verdict")).isEqualTo("PRIVILEGE");
        assertThat(rows.get(5).get("problem")).isEmpty();
    }

    @Test
    void whatHoldsForAllStandsInTheAddress() throws IOException {
        String table = "origin,destination,on\nML,GH,2025-06-01\n";
        assertThat(rows("publishedBy=2024-01-27", table).getFirst().get("verdict"))
                .isEqualTo("FREE_MOVEMENT");
        assertThat(rows("publishedBy=2024-01-29", table).getFirst().get("verdict"))
                .isEqualTo("NO_PREFERENCE");
        assertThat(post(
                                LINES,
                                "explain=none&edition=2026-R02&publishedBy=2024-01-27",
                                QUESTION.getBytes(StandardCharsets.UTF_8))
                        .extract()
                        .asString())
                .contains("\"FREE_MOVEMENT\"");
        post(TABLE, "edition=1999-R01", table.getBytes(StandardCharsets.UTF_8)).statusCode(404);
        post(LINES, "explain=all", QUESTION.getBytes(StandardCharsets.UTF_8)).statusCode(400);
    }
}
