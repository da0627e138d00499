package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import regional.answer.Delimiter;
import regional.answer.Table;

/** The table of what is read and what is refused, in every form in which a question can be asked. */
@QuarkusTest
class InputsTest {
    private static final String BATCH = "/v1/eligibility/batch";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> BASE = Map.of("origin", "ML", "destination", "GH", "on", "2025-06-01");
    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of("id", "origin", "destination", "on"), Takes.GOODS.stream())
            .toList();
    private static final Set<String> CODES = Set.of(
            Problems.INVALID_CODE,
            Problems.INVALID_DATE,
            Problems.INVALID_VALUE,
            Problems.MISSING_PARAMETER,
            Problems.UNKNOWN_PARAMETER,
            Problems.NOT_FOUND,
            Problems.UNKNOWN_EDITION);
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * A row of the table.
     *
     * @param forms query; text: a query and a text in JSON; cell; literal: JSON that is no text; all: text and cell; names: an
     *     unknown parameter, in a query and in JSON
     * @param outcome the value as it is read; the code of the problem; empty where it is as if nothing had been given
     */
    private record Row(
            String parameter, String value, String outcome, String suggestion, String forms, String because) {
        static Row of(CSVRecord row) {
            return new Row(
                    row.get("parameter"),
                    row.get("value").replace("{nbsp}", "\u00A0"),
                    row.get("outcome"),
                    row.get("suggestion"),
                    row.get("forms"),
                    row.get("because"));
        }

        boolean isIn(String... some) {
            return List.of(some).contains(forms);
        }

        boolean isRefused() {
            return CODES.contains(outcome);
        }

        boolean isOfQuestion() {
            return COLUMNS.contains(parameter);
        }

        /** The address with a value in the parameter's place. */
        String target(String given) {
            if (parameter.startsWith("/")) {
                return parameter + (parameter.endsWith("/") ? "" : "=") + escaped(given);
            }
            Map<String, String> query = new HashMap<>(BASE);
            query.put(parameter, given);
            return "/v1/eligibility?"
                    + query.entrySet().stream()
                            .map(pair -> pair.getKey() + "=" + escaped(pair.getValue()))
                            .collect(Collectors.joining("&"));
        }

        /** What an error calls the parameter. */
        String name() {
            String plain = parameter.substring(parameter.lastIndexOf(parameter.contains("&") ? '&' : '?') + 1);
            return switch (plain) {
                case "/v1/countries/" -> "code";
                case "/v1/editions/" -> "name";
                default -> plain.startsWith("/") ? "id" : plain;
            };
        }

        private static String escaped(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }

        @Override
        public String toString() {
            return parameter + "=" + value + " (" + forms + ") " + because;
        }
    }

    @Test
    void inAQuery() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Row row : rows("all", "text", "query", "names")) {
            Response answer = get(row.target(row.value()));
            JsonNode body = JSON.readTree(answer.asString());
            if (row.isRefused()) {
                softly.assertThat(answer.statusCode()).as("%s", row).isIn(400, 404);
                checkProblem(softly, row, body, row.parameter().endsWith("/") ? "path" : "query");
            } else if (row.isOfQuestion()) {
                softly.assertThat(read(row, body)).as("%s", row).isEqualTo(row.outcome());
            } else {
                String alike = row.outcome().isEmpty() ? "/v1/eligibility?" + query() : row.target(row.outcome());
                softly.assertThat(answer.statusCode()).as("%s", row).isEqualTo(200);
                softly.assertThat(withoutNext(body))
                        .as("%s", row)
                        .isEqualTo(withoutNext(JSON.readTree(get(alike).asString())));
            }
        }
        softly.assertAll();
    }

    @Test
    void inABatchOfJson() throws IOException {
        List<Row> rows = rows("all", "text", "literal", "names", "json");
        ObjectNode body = JSON.createObjectNode();
        ArrayNode questions = body.putArray("questions");
        for (Row row : rows) {
            questions.add(question(row));
        }
        JsonNode answers =
                JSON.readTree(post("application/json", body.toString())).path("answers");
        check(rows, answers.valueStream().toList(), "body");
    }

    @Test
    void inAStreamOfJson() throws IOException {
        List<Row> rows = rows("all", "text", "literal", "names", "json");
        StringBuilder lines = new StringBuilder();
        for (Row row : rows) {
            lines.append(question(row)).append('\n');
        }
        List<JsonNode> answers = new ArrayList<>();
        for (String line : post(BoundedLines.NDJSON, lines.toString()).lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        check(rows, answers, "body");
    }

    @Test
    void inATable() throws IOException {
        List<Row> rows = rows("all", "cell");
        StringBuilder table = new StringBuilder(Delimiter.COMMA.line(COLUMNS));
        for (Row row : rows) {
            table.append(Delimiter.COMMA.line(cells(row)));
        }
        check(rows, lines(Table.CSV, table.toString().getBytes(StandardCharsets.UTF_8)), "cell");
    }

    @Test
    void inAWorkbook() throws IOException {
        List<Row> rows = rows("all", "cell");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("questions");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, cells(rows.get(row)).get(column));
                }
            }
        }
        check(rows, lines(Table.XLSX, file.toByteArray()), "cell");
    }

    private static List<String> cells(Row row) {
        return COLUMNS.stream()
                .map(column -> column.equals(row.parameter()) ? row.value() : BASE.getOrDefault(column, ""))
                .toList();
    }

    /** The answers to a table, as lines of JSON. */
    private static List<JsonNode> lines(String type, byte[] table) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : post(type, table, "?format=ndjson").lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    @Test
    void whatLinksCollectChangesNeitherTagNorPage() {
        String list = "/v1/memberships?limit=2";
        String tracked = list + "&utm_source=a%20b&fbclid=1&utm_source=c";
        assertThat(get(tracked).header("ETag")).isEqualTo(get(list).header("ETag"));
        assertThat(get(tracked).header("Link"))
                .isEqualTo(get(list).header("Link"))
                .doesNotContain("utm_", "fbclid");
        String next = get(tracked).jsonPath().getString("next");
        assertThat(get(list + "&gclid=2&cursor=" + next).statusCode()).isEqualTo(200);
    }

    @Test
    void whatMayBeMeantIsNamedInTheCallersLanguage() {
        assertThat(detail("origin=Guin%C3%A9&destination=GH&lang=fr")).contains("GN (Guinée), GW (Guinée-Bissau)");
        assertThat(detail("origin=Congo&destination=GH")).contains("CD (Congo - Kinshasa)", "CG (Congo - Brazzaville)");
        assertThat(detail("origin=AES&destination=GH&lang=pt"))
                .contains("AES", "BF (Burquina Faso), ML (Mali), NE (Níger)");
        assertThat(detail("origin=ML&destination=GH&on=03/12/2026")).contains("2026-03-12, 2026-12-03");
        assertThat(detail("origin=ML&destination=GH&on=2023-02-29")).contains("2023-02", "28");
        assertThat(detail("origin=Senagal&destination=GH")).contains("is SN (Senegal) meant?");
        assertThat(detail("origin=Chana&destination=GH")).doesNotContain("meant");
        assertThat(detail("from=ML&destination=GH")).contains("is origin meant?");
        assertThat(get("/v1/countries/Guin%C3%A9").jsonPath().getString("detail"))
                .contains("GN (Guinea)");
    }

    private static String detail(String query) {
        return get("/v1/eligibility?" + query).jsonPath().getString("detail");
    }

    private static void check(List<Row> rows, List<JsonNode> answers, String location) {
        assertThat(answers).hasSameSizeAs(rows);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            JsonNode answer = answers.get(i);
            if (row.isRefused()) {
                checkProblem(softly, row, answer.path("problem"), location);
            } else {
                softly.assertThat(read(row, answer.path("answer")))
                        .as("%s", row)
                        .isEqualTo(row.outcome());
            }
        }
        softly.assertAll();
    }

    /** The value as the answer says that it was read. */
    private static String read(Row row, JsonNode answer) {
        return (BASE.containsKey(row.parameter()) ? answer : answer.path("asked"))
                .path(row.parameter())
                .asText();
    }

    private static void checkProblem(SoftAssertions softly, Row row, JsonNode problem, String location) {
        List<JsonNode> errors = problem.path("errors")
                .valueStream()
                .filter(error -> error.path("name").asText().equals(row.name()))
                .toList();
        softly.assertThat(errors).as("%s: %s", row, problem).hasSize(1);
        for (JsonNode error : errors) {
            String detail = error.path("detail").asText();
            softly.assertThat(error.path("location").asText()).as("%s", row).isEqualTo(location);
            softly.assertThat(error.path("code").asText()).as("%s", row).isEqualTo(row.outcome());
            softly.assertThat(error.path("suggestion").asText())
                    .as("%s: %s", row, detail)
                    .isEqualTo(row.suggestion());
            softly.assertThat(detail).as("%s", row).contains(row.suggestion()).doesNotContain("{", "null");
        }
    }

    private static ObjectNode question(Row row) throws JsonProcessingException {
        ObjectNode question = JSON.createObjectNode();
        BASE.forEach(question::put);
        question.set(row.parameter(), row.isIn("literal") ? JSON.readTree(row.value()) : TextNode.valueOf(row.value()));
        return question;
    }

    /** A cursor belongs to the parameters as they were written. */
    private static JsonNode withoutNext(JsonNode body) {
        return body.has("next") ? ((ObjectNode) body).without("next") : body;
    }

    private static String query() {
        return BASE.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("&"));
    }

    private static Response get(String target) {
        return given().urlEncodingEnabled(false).get(target);
    }

    private static String post(String type, String body) {
        return post(type, body.getBytes(StandardCharsets.UTF_8), "");
    }

    private static String post(String type, byte[] body, String more) {
        return given().contentType(type)
                .body(body)
                .post(BATCH + more)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Row> rows(String... forms) throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("src/test/resources/inputs.csv"))) {
            List<Row> rows = TABLE.parse(file).stream().map(Row::of).toList();
            assertThat(rows).hasSizeGreaterThan(150).doesNotHaveDuplicates();
            return rows.stream().filter(row -> row.isIn(forms)).toList();
        }
    }
}
