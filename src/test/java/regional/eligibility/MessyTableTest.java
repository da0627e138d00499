package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import regional.answer.Table;

/**
 * A table as people have them, in three forms: each row that means something certain is answered as its question is by itself,
 * each other has its line, its inputs and a sentence, and the forms agree.
 */
@QuarkusTest
class MessyTableTest {
    /** In cells there are more words for true and false than in a query. */
    private static final String WORDS_OF_CELLS = "true, false, vrai, faux, verdadeiro, falso";

    private static final int ROWS = 500;
    private static final List<String> HEADER = List.of(
            "Dossier",
            "id",
            "Origin",
            "DESTINATION",
            "on",
            "H.S.",
            "originating",
            "certificate_issued_on",
            "Remarques",
            "");
    private static final int ID = 1;
    private static final int NOTE = 8;

    /** What the columns of ours ask, by their places. */
    private static final Map<Integer, String> ASKED =
            Map.of(2, "origin", 3, "destination", 4, "on", 5, "hs", 6, "originating", 7, "certificateIssuedOn");

    private static final List<List<String>> VALUES = List.of(
            List.of("D-1", "0012", "été 2025", "1,5", "+33 1"),
            List.of("1", "2", "3", "é-4", "", "0007"),
            List.of("ML", "BF", "ml", "MLI", "Mali", "NE", "XX", "", "Côte d'Ivoire", "SN"),
            List.of("GH", "CI", "gh", "CIV", "Ghana", "ML", "Sénégal", "", "TG"),
            List.of("2025-06-01", "2026-03-01", "2024-01-15", "01/06/2025", "2025-02-30", "", "45809", "2025-06-01"),
            List.of("1005", "0702 00 00", "0702.00", "801310000", "702", "", "", "77", "1.005", "5201"),
            List.of("true", "", "", "TRUE", "false", "oui"),
            List.of("", "", "", "2025-05-01", "05/01/2025"),
            List.of(
                    "=1+1",
                    "a;b,c\td",
                    "dit \"oui\"",
                    "deux\nlignes",
                    "trois\r\nlignes\n; encore",
                    "naïve – 5 €",
                    "-5",
                    "@SUM(A1)",
                    " bords ",
                    "",
                    "#N/A"),
            List.of("", "", "x"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private enum Kind {
        FINE,
        EMPTY,
        NARROW,
        OPEN_QUOTE,
        QUOTE_WITHIN
    }

    private record Messy(Kind kind, List<String> cells) {}

    private static List<Messy> messy() {
        Random random = new Random(20_250_601);
        List<Messy> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            int kind = random.nextInt(100);
            List<String> cells = VALUES.stream()
                    .map(values -> values.get(random.nextInt(values.size())))
                    .collect(Collectors.toCollection(ArrayList::new));
            rows.add(new Messy(
                    kind < 5
                            ? Kind.EMPTY
                            : kind < 9
                                    ? Kind.NARROW
                                    : kind < 12 ? Kind.OPEN_QUOTE : kind < 15 ? Kind.QUOTE_WITHIN : Kind.FINE,
                    cells));
        }
        return rows;
    }

    /** A file, the lines on which its rows begin, and the rows that are there. */
    private record Written(ByteArrayOutputStream file, List<Integer> lines, List<Messy> rows) {
        byte[] bytes() {
            return file.toByteArray();
        }
    }

    private static Written asText(char delimiter, Charset charset) throws IOException {
        CSVFormat form = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        StringBuilder text = new StringBuilder();
        form.printRecord(text, HEADER.toArray());
        List<Integer> lines = new ArrayList<>();
        List<Messy> rows = new ArrayList<>();
        for (Messy row : messy()) {
            int line = 1 + (int) text.chars().filter(sign -> sign == '\n').count();
            List<String> cells = row.cells();
            String beginning = form.format(cells.subList(0, NOTE).toArray());
            switch (row.kind()) {
                case FINE -> form.printRecord(text, cells.toArray());
                case EMPTY ->
                    text.append(String.valueOf(delimiter).repeat(HEADER.size() - 1))
                            .append("\r\n");
                case NARROW -> text.append(beginning).append("\r\n");
                case OPEN_QUOTE ->
                    text.append(beginning).append(delimiter).append("\"offen").append("\r\n");
                case QUOTE_WITHIN -> text.append(beginning).append(delimiter).append("\"5\" tube\"\r\n");
            }
            if (row.kind() != Kind.EMPTY) {
                lines.add(line);
                rows.add(row);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(text.toString().getBytes(charset));
        return new Written(file, lines, rows);
    }

    /** In a workbook nothing is narrow and no quote is open: these rows are as the others. */
    private static Written asWorkbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Integer> lines = new ArrayList<>();
        List<Messy> rows = new ArrayList<>();
        try (Workbook workbook = new Workbook(file, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("Questions");
            int number = 0;
            write(sheet, number++, HEADER);
            for (Messy row : messy()) {
                if (row.kind() != Kind.EMPTY) {
                    write(sheet, number, row.cells());
                    lines.add(number + 1);
                    rows.add(new Messy(Kind.FINE, row.cells()));
                }
                number++;
            }
        }
        return new Written(file, lines, rows);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static Response post(String type, byte[] body, String format) {
        return given().header("Content-Type", type).body(body).post("/v1/eligibility/batch?format=" + format);
    }

    private final Map<List<String>, JsonNode> singles = new HashMap<>();

    /** The answer to the question by itself, or its problem. */
    private JsonNode single(List<String> cells) throws IOException {
        List<String> asked = cells.subList(2, NOTE);
        JsonNode known = singles.get(asked);
        if (known == null) {
            RequestSpecification request = given();
            ASKED.forEach((column, name) -> {
                if (!cells.get(column).isEmpty()) {
                    request.queryParam(name, cells.get(column));
                }
            });
            known = JSON.readTree(request.get("/v1/eligibility").asString());
            singles.put(asked, known);
        }
        return known;
    }

    private void agrees(Map<String, String> answered, List<String> sent) throws IOException {
        JsonNode single = single(sent);
        String what = sent + " " + answered;
        if (sent.get(4).isEmpty()) {
            assertThat(answered.get("problemCode")).as(what).isEqualTo("MISSING_PARAMETER");
            assertThat(answered.get("problem")).as(what).startsWith("on ");
        } else if (single.has("code")) {
            assertThat(answered.get("problemCode"))
                    .as(what)
                    .isEqualTo(single.path("code").textValue());
            for (JsonNode error : single.path("errors")) {
                assertThat(answered.get("problem"))
                        .as(what)
                        .contains(error.path("detail").textValue().replace("true, false", WORDS_OF_CELLS));
            }
        } else {
            for (String column : List.of("verdict", "passage", "summary", "confidence", "recommended")) {
                assertThat(answered.get(column))
                        .as(what)
                        .isEqualTo(single.path(column).asText());
            }
            assertThat(answered.get("problem")).as(what).isEmpty();
        }
        assertThat(answered.get("verdict") + answered.get("problem")).as(what).matches("(?s)\\p{L}.*");
    }

    private List<Map<String, String>> check(Written sent, Response answer) throws IOException {
        List<Map<String, String>> rows = BatchTablesTest.rows(answer);
        assertThat(rows).hasSameSizeAs(sent.rows());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Messy messy = sent.rows().get(i);
            List<String> inputs = List.copyOf(row.values()).subList(1, 1 + HEADER.size());
            assertThat(row.get("line")).isEqualTo(String.valueOf(sent.lines().get(i)));
            assertThat(inputs.subList(0, NOTE)).isEqualTo(messy.cells().subList(0, NOTE));
            if (messy.kind() == Kind.FINE) {
                assertThat(inputs).isEqualTo(messy.cells());
                agrees(row, messy.cells());
            } else {
                assertThat(row.get("problemCode")).as(messy.toString()).isEqualTo("MALFORMED_BODY");
                assertThat(row.get("problem")).matches("\\p{L}[^\\r\\n]*");
                assertThat(row.get("verdict")).isEmpty();
            }
            assertThat(row.get("id")).isEqualTo(messy.cells().get(ID));
        }
        return rows;
    }

    @Test
    void eachRowIsAnsweredAsByItselfAndTheFormsAgree() throws IOException {
        Charset western = Charset.forName("windows-1252");
        Written commas = asText(',', StandardCharsets.UTF_8);
        Written semicolons = asText(';', western);
        Written workbook = asWorkbook();
        List<Map<String, String>> first = check(commas, post(Table.CSV, commas.bytes(), "csv"));
        Response marked = post(Table.CSV + ";charset=windows-1252", semicolons.bytes(), "csv");
        assertThat(check(semicolons, marked)).isEqualTo(first);
        assertThat(marked.asString()).startsWith("\uFEFFline;Dossier;id;");
        List<Map<String, String>> third = check(workbook, post(Table.XLSX, workbook.bytes(), "csv"));
        assertThat(third).hasSameSizeAs(first);
        int answered = 0;
        for (int i = 0; i < first.size(); i++) {
            if (commas.rows().get(i).kind() == Kind.FINE) {
                Map<String, String> row = new HashMap<>(third.get(i));
                row.put("line", BatchTablesTest.cell(first.get(i), "line"));
                assertThat(row).isEqualTo(first.get(i));
                answered += BatchTablesTest.cell(row, "verdict").isEmpty() ? 0 : 1;
            }
        }
        assertThat(answered).as("rows that are answered").isGreaterThan(30);
        List<List<String>> sheet = BatchTablesTest.sheet(post(Table.XLSX, workbook.bytes(), "xlsx"));
        for (int i = 0; i < third.size(); i++) {
            List<String> cells = List.copyOf(third.get(i).values());
            List<String> shown = new ArrayList<>(sheet.get(i + 1));
            while (shown.size() < cells.size()) {
                shown.add("");
            }
            assertThat(shown).isEqualTo(cells);
        }
    }
}
