package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent, the service is never at fault. */
@QuarkusTest
class HostileRequestsTest {
    private static final String BATCH = "/v1/eligibility/batch";
    private static final String SCENARIOS = "/v1/scenarios";
    private static final long SEED = 20_261_126;

    @AutoClose
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static int post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | 415",
                "garbage                         | 415",
                "application                     | 415",
                "/                               | 415",
                ";                               | 415",
                "a b/c                           | 415",
                "application//json               | 415",
                "application/json, text/csv      | 415",
                "text/plain                      | 415",
                "application/json;charset        | 400",
                "application/json; charset=latin | 400",
                "application/json;=              | 400",
                "TEXT/CSV                        | 200",
                "text/csv ; header=present       | 200",
                "Application/X-NDJSON            | 200",
            })
    void aMediaTypeIsReadAsOneOrRefused(String type, int status) throws IOException, InterruptedException {
        assertThat(post(BATCH, type, "origin,destination\nML,GH")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/scenarios         | {\"n\":1e9999999999}",
                "/v1/scenarios         | {\"amendment\":1e-9999999999}",
                "/v1/scenarios         | {\"amendment\":{\"changes\":[{\"type\":\"LEVY_RATE\",\"percent\":1e9999999999}]}}",
                "/v1/scenarios         | {\"amendment\":{\"changes\":[{\"type\":\"LEVY_RATE\",\"percent\":1e99999}]}}",
                "/v1/scenarios         | {\"amendment\":NaN}",
                "/v1/eligibility/batch | {\"questions\":[{\"id\":1e9999999999}]}",
                "/v1/eligibility/batch | {\"questions\":[1e9999999999]}",
            })
    void aNumberWithoutEndCannotBeRead(String path, String body) throws IOException, InterruptedException {
        assertThat(post(path, "application/json", body)).isEqualTo(400);
    }

    /** Pieces of requests put together at random; the seed is the same in every run. */
    @Test
    void noneOfManyOddRequestsIsTheServicesFault() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        List<String> types = List.of("application/json", "application/x-ndjson", "text/csv", "text/*", "x", "*/*");
        List<String> pieces = List.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\n",
                "1e9999999999",
                "-0",
                "null",
                "true",
                "\"origin\"",
                "\"ML\"",
                "\"GH\"",
                "\"destination\"",
                "\"amendment\":{\"changes\":[",
                "\"question\":{",
                "\"type\":\"REGIME_PARTIES\"",
                "\"type\":\"REGIME_BEGINS\"",
                "\"questions\":[",
                "origin,destination\n",
                "ML,GH\n",
                "\u0000",
                "é",
                "\"on\":");
        for (int i = 0; i < 1500; i++) {
            StringBuilder body = new StringBuilder(random.nextBoolean() ? "{" : "");
            for (int j = random.nextInt(12); j > 0; j--) {
                body.append(pieces.get(random.nextInt(pieces.size())));
            }
            String path = random.nextBoolean() ? BATCH : SCENARIOS;
            String type = types.get(random.nextInt(types.size()));
            assertThat(post(path, type, body.toString()))
                    .as("%s %s %s", path, type, body)
                    .isLessThan(500);
        }
    }
}
