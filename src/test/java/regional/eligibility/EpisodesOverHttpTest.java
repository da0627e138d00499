package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import regional.SpecificationTable;
import regional.answer.Delimiter;
import regional.answer.Table;
import regional.rulebook.Episode;

/** The specification tables once more, each sent as it is to the batch, and answered from what PostgreSQL holds. */
@QuarkusTest
class EpisodesOverHttpTest {
    private static final List<String> QUESTION =
            List.of("origin", "destination", "on", "goods", "hs", "originating", "approved", "specialRegime");

    @Test
    void everyRowIsAnsweredAsTheTableSays() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int answered = 0;
        for (Path table : Episode.decisions()) {
            List<CSVRecord> rows = SpecificationTable.rows(table);
            List<CSVRecord> answers = answers(rows);
            softly.assertThat(answers).as(table.toString()).hasSameSizeAs(rows);
            for (int i = 0; i < Math.min(rows.size(), answers.size()); i++) {
                check(softly, table + " " + (i + 1), rows.get(i), answers.get(i));
                answered++;
            }
        }
        softly.assertAll();
        assertThat(answered).isGreaterThan(300);
    }

    private static List<CSVRecord> answers(List<CSVRecord> rows) throws IOException {
        String table = Stream.concat(Stream.of(QUESTION), rows.stream().map(EpisodesOverHttpTest::question))
                .map(Delimiter.COMMA::line)
                .collect(Collectors.joining());
        String answers = given().contentType(Table.CSV)
                .body(table)
                .post("/v1/eligibility/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return form.parse(new StringReader(answers)).getRecords();
    }

    private static List<String> question(CSVRecord row) {
        return QUESTION.stream().map(name -> row.get(name).replace('|', ',')).toList();
    }

    private static void check(SoftAssertions softly, String name, CSVRecord row, CSVRecord answer) {
        softly.assertThat(answer.get("problem")).as(name).isEmpty();
        softly.assertThat(answer.get("verdict")).as(name).isEqualTo(row.get("verdict"));
        if (!row.get("recommended").isEmpty()) {
            String recommended = answer.get("recommended");
            softly.assertThat(recommended.isEmpty() ? "-" : recommended)
                    .as(name)
                    .isEqualTo(row.get("recommended"));
        }
    }
}
