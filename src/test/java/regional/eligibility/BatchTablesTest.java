package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.answer.Table;
import regional.http.TableColumns;
import regional.table.WorkbookFile;

/** Tables of questions, as text and as workbooks, and the tables of their answers. */
@QuarkusTest
class BatchTablesTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static Response post(String type, String parameters, byte[] body) {
        return given().header("Content-Type", type).body(body).post("/v1/eligibility/batch?" + parameters);
    }

    private static Response post(String table) {
        return post(Table.CSV, "explain=none", table.getBytes(StandardCharsets.UTF_8));
    }

    /** The rows of a table of answers by the names of its columns. */
    static List<Map<String, String>> rows(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<List<String>> all = TableColumns.answers(answer.asString());
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : all.subList(1, all.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(all.getFirst().get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The cell of a column that is there. */
    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static Map<String, String> only(Response answer) {
        assertThat(rows(answer)).hasSize(1);
        return rows(answer).getFirst();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/table-headers.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 1)
    void aHeaderThatIsNotReadIsRefusedWithTheNameToWrite(
            String header, String code, String name, String suggestion, String because) {
        Response answer = post(header.strip() + "\nML,GH,2025-06-01\n");
        assertThat(answer.statusCode()).as(because).isEqualTo(400);
        assertThat(answer.<String>path("code")).as(because).isEqualTo(code);
        assertThat(answer.<String>path("errors[0].name")).isEqualTo(name);
        assertThat(answer.<String>path("errors[0].suggestion")).isEqualTo(suggestion);
        assertThat(answer.<String>path("detail")).contains(suggestion == null ? "" : suggestion);
    }

    @Test
    void whatWasReadIsShownWhereNoDelimiterFits() {
        assertThat(post("id:origin:destination\n1:ML:GH\n").<String>path("detail"))
                .contains("id:origin:destination", "commas, semicolons or tabs");
        assertThat(post("Shipments 2025,,\nid,origin,destination\n").<String>path("detail"))
                .contains("Shipments 2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,origin,destination,on",
                "id;origin;destination;on",
                "id\torigin\tdestination\ton",
                "sep=;\r\nid;origin;destination;on",
                "\"sep=,\"\nID,Origin,DESTINATION,On",
                "\uFEFFid;\"origin\";\"Destination \";on",
                "\uFEFFsep=\t\nid\torigin\tdestination\ton"
            })
    void theDelimiterIsTheOneWithWhichTheHeaderIsRead(String header) {
        String delimiter = header.contains("\t") ? "\t" : header.contains(";o") || header.contains(";\"") ? ";" : ",";
        Response answer = post(header + "\r\n" + String.join(delimiter, "1", "ML", "GH", "2025-06-01") + "\r\n");
        Map<String, String> row = only(answer);
        assertThat(row)
                .containsEntry("verdict", "PRIVILEGE")
                .containsEntry("line", header.contains("sep=") ? "3" : "2");
        String mark = header.startsWith("\uFEFF") ? "\uFEFF" : "";
        assertThat(answer.asString()).startsWith(mark + "line" + delimiter);
        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8;header=present");
    }

    @Test
    void columnsOfTheAskersOwnComeBackUnchanged() {
        String cells = "\"=1+1\",\"a;b,c\",\"two\r\nlines\",\" blanks \",\"say \"\"so\"\"\",été,";
        Map<String, String> row = only(post("price,note,Notes 2,x,y,z,,Certificate_Issued_On,origin,destination,on\n"
                + cells + ",2025-05-01,ML,GH,2025-06-01\n"));
        assertThat(row)
                .containsEntry("price", "=1+1")
                .containsEntry("note", "a;b,c")
                .containsEntry("Notes 2", "two\r\nlines")
                .containsEntry("x", " blanks ")
                .containsEntry("y", "say \"so\"")
                .containsEntry("z", "été")
                .containsEntry("", "")
                .containsEntry("Certificate_Issued_On", "2025-05-01")
                .containsEntry("verdict", "PRIVILEGE")
                .containsEntry("problem", "");
        assertThat(List.copyOf(row.keySet()).subList(0, 4)).containsExactly("line", "price", "note", "Notes 2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "1,ML,SN,,                | MISSING_PARAMETER | on is there and has no day: give one or, for today, leave it out altogether (in a table, its column).",
                "1,ML,SN,  ,              | MISSING_PARAMETER | on is there and has no day: give one or, for today, leave it out altogether (in a table, its column).",
                "1,,SN,2025-06-01,        | MISSING_PARAMETER | origin must be given.",
                "1,ML,,2025-06-01,        | MISSING_PARAMETER | destination must be given.",
                "1,,,,                    | MISSING_PARAMETER | on is there and has no day: give one or, for today, leave it out altogether (in a table, its column). origin must be given. destination must be given."
            })
    void anEmptyCellOfWhatIsNeededIsNoDefault(String row, String code, String problem) {
        assertThat(only(post("id,origin,destination,on,hs\n" + row + "\n")))
                .containsEntry("problemCode", code)
                .containsEntry("problem", problem)
                .containsEntry("verdict", "")
                .containsEntry("id", "1");
    }

    @Test
    void anErrorOfACellNamesItsColumn() {
        post(Table.CSV, "explain=none&format=json", "id,Origin,destination,on\n7,XX,GH,soon\n".getBytes(WESTERN))
                .then()
                .statusCode(200)
                .body("answers[0].id", is("7"))
                .body("answers[0].line", is(2))
                .body("answers[0].problem.errors.location", is(List.of("cell", "cell")))
                .body("answers[0].problem.errors.name", is(List.of("origin", "on")));
    }

    /** Lines of the table, and of the answers: the line, and whether it is answered. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "1,ML,GH,2025-06-01,\"open~2,ML,GH,2025-06-01,x~3,ML,GH,2025-06-01,y | 2- 3+ 4+ | a quote that is never closed",
                "1,ML,GH,2025-06-01,\"open~2,ML,GH,2025-06-01,5 in\"~3,ML,GH,2025-06-01,y | 2- 3+ 4+ | closed by another row's",
                "1,ML,GH,2025-06-01,\"open~2,ML,GH,2025-06-01,\"x\"~3,ML,GH,2025-06-01,y | 2- 3+ 4+ | something behind it",
                "1,ML,GH,2025-06-01,\"a~b~c\"~2,ML,GH,2025-06-01,x | 2+ 5+ | it belongs to its cell",
                "\"1,ML,GH,2025-06-01,x~2,ML,GH,2025-06-01,x | 2- 3+ | in a column of ours it is told at once",
                "1,\"ML~\",GH,2025-06-01,x~2,ML,GH,2025-06-01,x | 2- 3- 4+ | and the rest of it is no row either",
                "1,ML,GH~2,ML,GH,2025-06-01,x,y,z~3,ML,GH,2025-06-01,x | 2- 3- 4+ | too few, too many",
                ",,,,~,,~~ , , , , ~1,ML,GH,2025-06-01,x | 6+ | rows without any value",
                "1,ML,GH,2025-06-01,\"a\"b~2,ML,GH,2025-06-01,x | 2- 3+ | something behind a closing quote",
                "1,ML,GH,2025-06-01,a \"b\" c~2,ML,GH,2025-06-01,x | 2+ 3+ | quotes that open nothing"
            })
    void aBrokenRowSpoilsNoOther(String lines, String answered, String because) {
        List<Map<String, String>> rows =
                rows(post("id,origin,destination,on,note\n" + lines.replace('~', '\n') + "\n"));
        assertThat(rows.stream()
                        .map(row -> row.get("line") + (cell(row, "problem").isEmpty() ? "+" : "-"))
                        .reduce((one, other) -> one + " " + other))
                .as(because)
                .hasValue(answered);
        assertThat(rows)
                .allSatisfy(row -> assertThat(cell(row, "verdict").isEmpty())
                        .isNotEqualTo(cell(row, "problem").isEmpty()));
    }

    @Test
    void aQuoteIsClosedWithinSixteenKibibytes() {
        for (int length : List.of(15_000, 17_000)) {
            String note = ("x".repeat(99) + "\n").repeat(length / 100);
            List<Map<String, String>> rows = rows(
                    post("id,origin,destination,on,note\n1,ML,GH,2025-06-01,\"" + note + "\"\n2,ML,GH,2025-06-01,y\n"));
            assertThat(cell(rows.getFirst(), "problem").isEmpty()).isEqualTo(length < 16_384);
            assertThat(rows.getLast()).containsEntry("id", "2").containsEntry("problem", "");
        }
    }

    @Test
    void bytesOfAnotherCharsetAreToldWithTheLineAndTheAdvice() {
        byte[] table = "id,origin,destination,on\nRéf-1,ML,GH,2025-06-01\n2,ML,GH,2025-06-01\n".getBytes(WESTERN);
        List<Map<String, String>> rows = rows(post(Table.CSV, "explain=none", table));
        assertThat(rows.getFirst().get("problem")).startsWith("Line 2 ").contains("CSV UTF-8", "charset=windows-1252");
        assertThat(rows.getFirst()).containsEntry("origin", "ML").containsEntry("on", "2025-06-01");
        assertThat(rows.getLast()).containsEntry("verdict", "PRIVILEGE");
        for (String charset : List.of("windows-1252", "\"Windows-1252\"", "iso-8859-1", "latin1", "CP1252")) {
            Response answer = post(Table.CSV + "; charset=" + charset, "explain=none", table);
            assertThat(answer.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
            assertThat(rows(answer).getFirst()).containsEntry("id", "Réf-1").containsEntry("verdict", "PRIVILEGE");
        }
        post(Table.CSV + ";charset=koi8-r", "explain=none", table)
                .then()
                .statusCode(415)
                .body("detail", containsString("windows-1252"));
        assertThat(post(Table.CSV, "explain=none", "id,origin,destination,réf\n".getBytes(WESTERN))
                        .<String>path("detail"))
                .startsWith("Line 1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsToldAsWhatItIs(String charset) {
        byte[] table = "id,origin,destination,on\n1,ML,GH,2025-06-01\n".getBytes(Charset.forName(charset));
        assertThat(post(Table.CSV, "explain=none", table).<String>path("detail"))
                .contains("UTF-16", "CSV UTF-8");
    }

    private static byte[] workbook(String... rows) {
        return new WorkbookFile()
                .sheet(
                        "",
                        "<row r=\"1\">" + WorkbookFile.text("A1", "id") + WorkbookFile.text("B1", "origin")
                                + WorkbookFile.text("C1", "destination") + WorkbookFile.text("D1", "on")
                                + WorkbookFile.text("E1", "HS") + WorkbookFile.text("F1", "note") + "</row>"
                                + String.join("", rows))
                .bytes();
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number + "</v></c>"
                + WorkbookFile.text("B" + number, "ML") + WorkbookFile.text("C" + number, "GH")
                + String.join("", cells) + "</row>";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<c r=\"D2\" s=\"1\"><v>45809</v></c> | `` |",
                "<c r=\"D2\" s=\"1\"><v>45809.5</v></c><c r=\"E2\"><v>1005</v></c> | `` |",
                "<c r=\"D2\" s=\"1\"><f>X</f><v>45809</v></c><c r=\"E2\" s=\"3\"><v>1005</v></c> | `` |",
                "<c r=\"D2\"><v>45809</v></c> | INVALID_DATE | on: The cell holds the number 45809, and no date",
                "<c r=\"D2\"><v>2025</v></c> | INVALID_DATE | on: The cell holds the number 2025",
                "<c r=\"D2\"/> | MISSING_PARAMETER | on is there and has no day: give one or, for today, leave it out altogether (in a table, its column).",
                "<c r=\"D2\"><f>TODAY()</f></c> | INVALID_VALUE | on: The cell holds a formula whose value was not saved",
                "<c r=\"D2\" t=\"e\"><v>#N/A</v></c> | INVALID_VALUE | on: The cell holds the error #N/A",
                "<c r=\"D2\" s=\"1\"><v>45809</v></c><c r=\"E2\"><v>1207.4</v></c> | INVALID_VALUE | hs: The cell holds 1207.4, a number with a fraction",
                "<c r=\"D2\" s=\"1\"><v>45809</v></c><c r=\"E2\" s=\"1\"><v>45809</v></c> | INVALID_VALUE | hs: The cell holds 2025-06-01, a number with a fraction or a date",
                "<c r=\"D2\" s=\"1\"><v>45809</v></c><c r=\"E2\"><v>702</v></c> | INVALID_VALUE | hs: '702' has an odd number of digits",
                "<c r=\"D2\" s=\"1\"><v>45809</v></c><c r=\"F2\" t=\"e\"><v>#N/A</v></c> | `` |",
                "<c r=\"D2\" s=\"1\"><v>45809</v></c><c r=\"ZZ2\"><v>1</v></c> | MALFORMED_BODY | There is a value in cell ZZ2"
            })
    void theCellsOfAWorkbookAreReadForWhatTheyAre(String cells, String code, String problem) {
        Map<String, String> row = only(post(Table.XLSX, "explain=none&format=csv", workbook(row(2, cells))));
        assertThat(row)
                .containsEntry("problemCode", code)
                .containsEntry("id", "2")
                .containsEntry("line", "2");
        assertThat(row.get("problem")).startsWith(problem == null ? "" : problem);
        assertThat(row.get("verdict")).isEqualTo(code.isEmpty() ? "PRIVILEGE" : "");
        if (code.isEmpty()) {
            assertThat(row).containsEntry("on", "2025-06-01");
        }
    }

    /** The cells of the sheet of answers, and that all but the lines are texts. */
    static List<List<String>> sheet(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(Table.XLSX);
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("answers");
            for (Row row : workbook.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    CellType expected = i == 0 && !rows.isEmpty() ? CellType.NUMBER : CellType.STRING;
                    row.getOptionalCell(i)
                            .filter(cell -> cell.getType() != CellType.EMPTY)
                            .ifPresent(cell -> assertThat(cell.getType()).isEqualTo(expected));
                    cells.add(row.getCellText(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @Test
    void aWorkbookIsAnsweredByOneWithTheSameCells() throws IOException {
        byte[] sent = workbook(
                row(2, "<c r=\"D2\" s=\"1\"><v>45809</v></c>", WorkbookFile.text("F2", "=1+1")),
                row(4, "<c r=\"D4\" s=\"1\"><v>45809</v></c>", WorkbookFile.text("F4", " a_x005F_x0041_b ")));
        List<List<String>> answered = sheet(post(Table.XLSX, "explain=none", sent));
        assertThat(answered.getFirst().subList(0, 8))
                .containsExactly("line", "id", "origin", "destination", "on", "HS", "note", "passage");
        assertThat(answered.get(1).subList(0, 9))
                .containsExactly("2", "2", "ML", "GH", "2025-06-01", "", "=1+1", "DEPENDS_ON_GOODS", "PRIVILEGE");
        assertThat(answered.get(2).subList(0, 7))
                .containsExactly("4", "4", "ML", "GH", "2025-06-01", "", " a_x005F_x0041_b ");
        assertThat(rows(post(Table.XLSX, "explain=none&format=csv", sent)).getLast())
                .containsEntry("note", " a_x0041_b ");
    }

    @Test
    void everyFormIsAnsweredInEveryForm() throws IOException {
        String question = "{\"id\":\"1\",\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\"}";
        Map<String, byte[]> bodies = Map.of(
                "application/json",
                ("{\"questions\":[" + question + "]}").getBytes(StandardCharsets.UTF_8),
                "application/x-ndjson",
                question.getBytes(StandardCharsets.UTF_8),
                Table.CSV,
                "id,origin,destination,on\n1,ML,GH,2025-06-01\n".getBytes(StandardCharsets.UTF_8),
                Table.XLSX,
                workbook(row(2, "<c r=\"D2\" s=\"1\"><v>45809</v></c>")));
        for (Map.Entry<String, byte[]> sent : bodies.entrySet()) {
            String type = sent.getKey();
            assertThat(post(type, "explain=none", sent.getValue()).contentType())
                    .startsWith(type);
            assertThat(post(type, "explain=none&format=json", sent.getValue())
                            .<String>path("answers[0].answer.verdict"))
                    .isEqualTo("PRIVILEGE");
            assertThat(post(type, "explain=none&format=ndjson", sent.getValue()).asString())
                    .contains("\"verdict\":\"PRIVILEGE\"")
                    .endsWith("}\n");
            Map<String, String> row = only(post(type, "explain=none&format=csv", sent.getValue()));
            assertThat(row)
                    .containsEntry("origin", "ML")
                    .containsEntry("verdict", "PRIVILEGE")
                    .containsEntry("line", type.equals(Table.CSV) || type.equals(Table.XLSX) ? "2" : "1");
            assertThat(sheet(post(type, "explain=none&format=xlsx", sent.getValue()))
                            .get(1))
                    .contains("PRIVILEGE");
        }
        String many = "origin,destination\n" + "ML,GH\n".repeat(1001);
        post(Table.CSV, "explain=none&format=json", many.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(413)
                .body("code", is("TOO_LARGE"));
    }

    @Test
    void whatIsNoWorkbookIsRefusedAsAWhole() {
        post(Table.XLSX, "explain=none", "id,origin,destination\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("code", is("MALFORMED_BODY"))
                .body("detail", containsString(".xlsx"));
        post(Table.XLSX, "explain=none", new byte[20 * 1024 * 1024 + 1])
                .then()
                .statusCode(413)
                .body("code", is("TOO_LARGE"));
    }

    @Test
    void theColumnsOfAnAnswerSayWhatTheAnswerSays() {
        String table = "origin,destination,on,hs,goods,originating\nBF,CI,2026-03-01,1005,UNPROCESSED,true\n";
        Map<String, String> row = only(post(Table.CSV, "explain=summary", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(row)
                .containsEntry("passage", "PROHIBITED")
                .containsEntry("verdict", "FREE_MOVEMENT")
                .containsEntry("freeMovement", "true")
                .containsEntry("recommended", "UEMOA");
        assertThat(row.get("documents")).matches("[A-Z_]+( DEPENDS)?(\\|[A-Z_]+( DEPENDS)?)*");
        assertThat(row.get("levies"))
                .matches("[A-Z-]+ [0-9.]+( DISPUTED| UNKNOWN)?(\\|[A-Z-]+ [0-9.]+( DISPUTED| UNKNOWN)?)*");
        assertThat(row.get("restrictions")).contains("BF-CEREALS-2023-12").doesNotContain("HIT|", "{");
        assertThat(row.get("warnings")).contains("PROHIBITED");
        assertThat(row.get("summary")).startsWith("Burkina Faso").doesNotContain("\n");
        assertThat(row.get("stableSince")).isNotEmpty();
        Map<String, String> brief = only(post(table));
        assertThat(brief).containsEntry("passage", "PROHIBITED").containsEntry("recommended", "UEMOA");
        assertThat(brief)
                .containsEntry("documents", "")
                .containsEntry("levies", "")
                .containsEntry("summary", "");
    }
}
