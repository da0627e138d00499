package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import regional.SpecificationTable;

/** An answer that is kept is the one that would be made: its status, its headers and its bytes. */
@QuarkusTest
class KeptAnswersTest {
    private static final Path REQUESTS = Path.of("src/test/resources/examples.csv");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Map<String, String>> VARIANTS = List.of(
            Map.of(),
            Map.of("Accept", "application/json"),
            Map.of("Accept", "text/csv, application/json;q=0.5", "Accept-Language", "fr"),
            Map.of("Accept", "*/*", "Accept-Encoding", "gzip, deflate, br"),
            Map.of("Accept-Language", "pt-BR,en;q=0.3", "Accept-Encoding", "gzip"),
            Map.of("Accept-Encoding", "gzip;q=0.5, deflate"),
            Map.of("Accept-Encoding", "gzip;q=0, identity"),
            Map.of("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.of(
                    "Accept",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "Accept-Encoding",
                    "gzip"),
            Map.of("Accept", "image/png"),
            Map.of("Origin", "https://example.org", "If-None-Match", "\"other\""),
            Map.of("If-None-Match", "*"));

    private static final List<String> OTHERS = List.of(
            "/v1/eligibility?origin=ML&destination=GH",
            "/v1/eligibility?origin=ML&destination=GH&on=&explain=none",
            "/v1/eligibility?origin=ML&destination=GH&on=2025-02-30",
            "/v1/eligibility?origin=ML&destination=GH&on=2025-02-28&on=2025-02-28",
            "/v1/eligibility?on=2025-02-28&origin=Mali&destination=Ghana&utm_source=x&explain=full",
            "/v1/eligibility?origin=ML&destination=GH&on=2025-02-28&edition=2026-R02&publishedBy=2025-03-01",
            "/v1/eligibility/matrix?on=2025-01-29",
            "/v1/changes?countries=ML",
            "/v1/restrictions?on=2025-06-01&limit=3",
            "/v1/nothing?on=2025-06-01");

    /** An answer as it came, its bytes as the text that has one character a byte. */
    private record Sent(int status, Map<String, List<String>> headers, String body) {}

    @Inject
    RenderedAnswers kept;

    private final HttpClient first = client(Version.HTTP_1_1);
    private final HttpClient second = client(Version.HTTP_2);

    private static HttpClient client(Version version) {
        return HttpClient.newBuilder().version(version).build();
    }

    @BeforeEach
    void setTheClock() {
        ClockToSet.to("2026-11-25T12:00:00Z");
    }

    @Test
    void isTheAnswerThatWouldBeMadeForEveryExampleAndHeader() throws Exception {
        for (String path : paths()) {
            for (Map<String, String> variant : VARIANTS) {
                kept.drop();
                Sent made = send(path, variant);
                assertSame(made, send(path, variant), path + " " + variant);
                Sent foundByOther = send(second, path, variant);
                kept.drop();
                assertSame(send(second, path, variant), foundByOther, "HTTP/2 " + path + " " + variant);
                Map<String, String> withTag = new TreeMap<>(variant);
                withTag.put("If-None-Match", String.join("", made.headers().getOrDefault("etag", List.of("none"))));
                Sent found = send(path, withTag);
                kept.drop();
                assertSame(send(path, withTag), found, path + " " + withTag);
            }
        }
    }

    @Test
    void isKeptOnceForAllWaysInWhichItsBytesAreSent() throws Exception {
        String path = "/v1/eligibility?origin=ML&destination=GH&on=2025-06-01";
        kept.drop();
        assertThat(kept.bytes()).isZero();
        Sent plain = send(path, Map.of());
        long bytes = bytes();
        assertThat(bytes).isGreaterThan(plain.body().length());
        for (Map<String, String> variant : List.of(
                Map.of("Accept-Encoding", "gzip"),
                Map.of("Origin", "https://example.org"),
                Map.of("If-None-Match", "*"))) {
            Sent found = send(path, variant);
            assertThat(bytes()).isEqualTo(bytes);
            kept.drop();
            assertSame(send(path, variant), found, variant.toString());
            send(path, Map.of());
        }
    }

    @Test
    void isTheAnswerOfItsDayAroundEveryBoundary() throws Exception {
        List<String> explain = List.of("none", "summary", "full");
        List<String> countries = List.of("BF", "CI", "GH", "GN", "LR", "ML", "MR", "NE", "NG", "TG");
        int asked = 0;
        for (String origin : countries) {
            String destination = countries.get((countries.indexOf(origin) * 3 + 4) % countries.size());
            if (origin.equals(destination)) {
                continue;
            }
            String pair = "origin=" + origin + "&destination=" + destination;
            List<String> paths = new ArrayList<>();
            for (LocalDate day : boundaries(pair)) {
                String shown = explain.get(asked++ % explain.size());
                Stream.of(day.minusDays(1), day, day.plusDays(1), day.plusDays(40))
                        .map(on -> "/v1/eligibility?" + pair + "&on=" + on + "&explain=" + shown)
                        .forEach(paths::add);
            }
            kept.drop();
            List<Sent> found = new ArrayList<>();
            for (String path : paths) {
                found.add(send(path, Map.of()));
            }
            for (int i = 0; i < paths.size(); i++) {
                assertSame(found.get(i), send(paths.get(i), Map.of()), paths.get(i));
                kept.drop();
                assertSame(send(paths.get(i), Map.of()), found.get(i), paths.get(i));
            }
        }
        assertThat(asked).isGreaterThan(80);
    }

    @Test
    void thatOfTodayIsAnotherTomorrow() throws Exception {
        for (String path :
                List.of("/v1/eligibility?origin=ML&destination=GH", "/v1/changes?limit=2", "/v1/products?q=rice")) {
            ClockToSet.to("2026-11-25T23:59:59Z");
            send(path, Map.of());
            Sent late = send(path, Map.of());
            assertThat(late.headers().get("cache-control")).containsExactly("max-age=1");
            ClockToSet.to("2026-11-26T00:00:01Z");
            Sent found = send(path, Map.of());
            kept.drop();
            assertSame(send(path, Map.of()), found, path);
            assertThat(found.headers().get("etag")).isNotEqualTo(late.headers().get("etag"));
        }
    }

    /** How much is kept, once something is: an answer is kept after it is sent. */
    private long bytes() throws InterruptedException {
        for (int tries = 0; tries < 500 && kept.bytes() == 0; tries++) {
            Thread.sleep(10);
        }
        return kept.bytes();
    }

    /** The days on which verdict or passage turn. */
    private Set<LocalDate> boundaries(String pair) throws Exception {
        JsonNode timeline =
                JSON.readTree(send("/v1/eligibility/timeline?" + pair, Map.of()).body());
        Set<LocalDate> days = new TreeSet<>();
        timeline.findValues("since").forEach(day -> {
            if (day.isTextual()) {
                days.add(LocalDate.parse(day.asText()));
            }
        });
        return days;
    }

    private static Set<String> paths() throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        for (CSVRecord row : SpecificationTable.rows(REQUESTS)) {
            if (row.get("body").isEmpty()) {
                paths.add(row.get("path"));
            }
        }
        paths.addAll(OTHERS);
        return paths;
    }

    private Sent send(String path, Map<String, String> headers) throws Exception {
        return send(first, path, headers);
    }

    private static Sent send(HttpClient client, String path, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header(RequestIds.NAME, "of-this-test");
        headers.forEach(request::header);
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        Map<String, List<String>> sent = new TreeMap<>(response.headers().map());
        sent.remove("date");
        return new Sent(response.statusCode(), sent, new String(response.body(), StandardCharsets.ISO_8859_1));
    }

    private static void assertSame(Sent made, Sent found, String asked) {
        assertThat(found.status()).as(asked).isEqualTo(made.status());
        assertThat(found.headers()).as(asked).isEqualTo(made.headers());
        assertThat(found.body()).as(asked).isEqualTo(made.body());
    }
}
