package regional.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stream writes again what it has written before, and nobody can tell: on the same day, and on others of the same law. */
@QuarkusTest
class RepeatedLinesTest {
    private static final List<String> PAIRS = List.of(
            "'origin': 'ML', 'destination': 'GH'",
            "'origin': 'GH', 'destination': 'ML'",
            "'origin': 'NE', 'destination': 'BF'",
            "'origin': 'CI', 'destination': 'ML'",
            "'origin': 'NG', 'destination': 'NE'",
            "'origin': 'SN', 'destination': 'FR'");

    private static final List<String> GOODS = List.of(
            "",
            ", 'hs': '1005', 'originating': true",
            ", 'hs': '120740', 'approved': 'UEMOA'",
            ", 'goods': 'INDUSTRIAL', 'specialRegime': true, 'mode': 'LAND'",
            ", 'originating': true, 'certificateIssuedOn': '2024-12-15'");

    /** Days on which the law turns, and days within a stretch; the last ones are after the last verification. */
    private static final List<LocalDate> DAYS = Stream.of(
                    "1990-12-30", "2022-01-08", "2022-07-02", "2024-01-28", "2025-01-28", "2026-01-27", "2026-11-20")
            .map(LocalDate::parse)
            .toList();

    private static final List<String> IDS = List.of("1", "'ä\\n'", "null", "[1.50, 1E3]", "{'b': [], 'a': true}");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"none,en", "summary,en", "summary,fr", "summary,pt", "full,en"})
    void aRepeatedLineIsTheSame(String explain, String language) throws IOException, InterruptedException {
        List<String> first = lines(0);
        List<String> later = lines(1);
        List<String> asked = new ArrayList<>(first);
        asked.addAll(first);
        asked.addAll(later);
        asked.addAll(first);

        List<String> answers = answers(asked, explain, language);
        List<String> fresh = answers(first, explain, language);
        List<String> freshLater = answers(later, explain, language);

        int size = first.size();
        assertThat(answers).hasSize(4 * size);
        assertThat(answers.subList(0, size)).isEqualTo(fresh);
        assertThat(answers.subList(size, 2 * size)).isEqualTo(fresh);
        assertThat(answers.subList(2 * size, 3 * size)).isEqualTo(freshLater);
        assertThat(answers.subList(3 * size, 4 * size)).isEqualTo(fresh);
        assertThat(fresh).noneMatch(line -> line.contains("problem"));
    }

    private static List<String> lines(int daysLater) {
        List<String> lines = new ArrayList<>();
        for (String pair : PAIRS) {
            for (String goods : GOODS) {
                for (LocalDate day : DAYS) {
                    String id = IDS.get(lines.size() % IDS.size());
                    lines.add("{'id': %s, %s, 'on': '%s'%s}"
                            .formatted(id, pair, day.plusDays(daysLater), goods)
                            .replace('\'', '"'));
                }
            }
        }
        return lines;
    }

    private static List<String> answers(List<String> lines, String explain, String language)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + RestAssured.port + "/v1/eligibility/batch?explain=" + explain
                + "&lang=" + language);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/x-ndjson")
                            .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body().lines().toList();
        }
    }
}
