package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The specification tables once more, asked over HTTP of what PostgreSQL holds. */
@QuarkusTest
class EpisodesOverHttpTest {
    private static final List<String> PARAMETERS =
            List.of("origin", "destination", "on", "goods", "hs", "originating", "approved", "specialRegime");

    @Test
    void everyRowIsAnsweredAsTheTableSays() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int rows = 0;
        for (Path table : tables()) {
            for (CSVRecord row : rows(table)) {
                check(softly, table, row);
                rows++;
            }
        }
        softly.assertAll();
        assertThat(rows).isGreaterThan(300);
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/episodes"))) {
            return files.filter(file -> !Set.of("members.csv", "standings.csv")
                            .contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static List<CSVRecord> rows(Path table) throws IOException {
        CSVFormat form = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(table)) {
            return form.parse(reader).getRecords();
        }
    }

    private static void check(SoftAssertions softly, Path table, CSVRecord row) {
        RequestSpecification request = given();
        for (String parameter : PARAMETERS) {
            if (!row.get(parameter).isEmpty()) {
                request = request.queryParam(parameter, row.get(parameter).replace('|', ','));
            }
        }
        JsonPath answer =
                request.get("/v1/eligibility").then().statusCode(200).extract().jsonPath();
        String name = table.getFileName() + " " + row.getRecordNumber();
        softly.assertThat(answer.getString("verdict")).as(name).isEqualTo(row.get("verdict"));
        if (!row.get("recommended").isEmpty()) {
            String recommended = answer.getString("recommended");
            softly.assertThat(recommended == null ? "-" : recommended).as(name).isEqualTo(row.get("recommended"));
        }
    }
}
