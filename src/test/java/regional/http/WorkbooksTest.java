package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regional.answer.Table;

/** A workbook says the same as the table of the same request, and nothing in it is reckoned. */
@QuarkusTest
class WorkbooksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/countries?",
                "/v1/products?q=maize&on=2026-03-01&",
                "/v1/vocabulary?limit=500&",
                "/v1/blocs?",
                "/v1/blocs/ECOWAS/members?on=2025-06-01&",
                "/v1/memberships?",
                "/v1/standings?",
                "/v1/regimes?lang=fr&",
                "/v1/suspensions?",
                "/v1/restrictions?limit=500&",
                "/v1/levies?lang=pt&",
                "/v1/requirements?limit=500&",
                "/v1/instruments?limit=500&",
                "/v1/editions?",
                "/v1/eligibility/matrix?on=2025-06-01&",
                "/v1/eligibility/timeline?origin=ML&destination=GH&",
                "/v1/changes?since=2020-01-01&until=2026-12-31&limit=500&",
            })
    void itHasTheCellsOfTheTable(String path) throws IOException {
        Response workbook = given().get(path + "format=xlsx");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.contentType()).isEqualTo(Table.XLSX);
        assertThat(workbook.header("Content-Disposition")).endsWith(".xlsx\"");
        byte[] bytes = workbook.asByteArray();
        List<List<String>> rows = rows(bytes);
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows)
                .isEqualTo(TableColumns.rows(given().get(path + "format=csv").asString()));
        assertThat(given().get(path + "format=xlsx").asByteArray()).isEqualTo(bytes);
    }

    @Test
    void whatAScenarioChangesIsOneToo() throws IOException {
        String body = "{\"amendment\": {\"changes\": [{\"type\": \"MEMBERSHIP_ENDS\", \"country\": \"TG\", \"bloc\":"
                + " \"UEMOA\", \"on\": \"2027-01-01\"}]}, \"matrix\": {\"on\": \"2027-02-01\"}}";
        byte[] workbook = given().contentType("application/json")
                .body(body)
                .post("/v1/scenarios?format=xlsx")
                .asByteArray();
        String table = given().contentType("application/json")
                .body(body)
                .post("/v1/scenarios?format=csv")
                .asString();
        assertThat(rows(workbook)).hasSizeGreaterThan(5).isEqualTo(TableColumns.rows(table));
    }

    private static List<List<String>> rows(byte[] workbook) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : read.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    assertThat(cell == null ? CellType.EMPTY : cell.getType()).isIn(CellType.STRING, CellType.EMPTY);
                    cells.add(cell == null ? "" : cell.getText());
                }
                rows.add(cells);
            }
        }
        int width = rows.getFirst().size();
        rows.forEach(row -> {
            while (row.size() < width) {
                row.add("");
            }
        });
        return rows;
    }
}
