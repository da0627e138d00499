package regional.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the greedy and the slow do is refused in time, and holds up nobody else. */
@QuarkusTest
@TestProfile(TightBounds.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class AttacksTest {
    private static final String BATCH = "/v1/eligibility/batch";
    private static final String LINE = "{\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\"}\n";
    private static final int PATIENCE = 60_000;
    private static final String ALL = "\"origin\":{},\"destination\":{}";

    @AutoClose
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AutoClose
    private final FailuresLogged logged = new FailuresLogged();

    @AfterEach
    void noneOfItFillsTheLog() {
        assertThat(logged.records()).extracting(ExtLogRecord::getMessage).isEmpty();
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(posting(path, type, BodyPublishers.ofString(body)), BodyHandlers.ofString());
    }

    private static HttpRequest posting(String path, String type, BodyPublisher body) {
        return PlainQuestions.request(path)
                .timeout(Duration.ofMillis(PATIENCE))
                .header("Content-Type", type)
                .POST(body)
                .build();
    }

    /** The answers to requests that are sent at once. */
    private static List<HttpResponse<String>> atOnce(int count, IntFunction<HttpRequest> request)
            throws InterruptedException, ExecutionException {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, count)
                .mapToObj(request)
                .map(one -> CLIENT.sendAsync(one, BodyHandlers.ofString()))
                .toList();
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> one : sent) {
            answers.add(one.get());
        }
        return answers;
    }

    /** Opens streams until so many are open as may be: each is left after its time, and may be read later than it was sent. */
    private static void openUntilRefused(List<Socket> streams, String path, String lines)
            throws IOException, InterruptedException {
        HttpResponse<String> answer;
        do {
            streams.add(RawHttp.begin(path, BoundedLines.NDJSON, lines));
            answer = post(BATCH, BoundedLines.NDJSON, LINE);
        } while (answer.statusCode() == 200);
        assertIsRefusedUntilLater(answer);
    }

    /** Until a stream is admitted. */
    private static void awaitRoom() throws IOException, InterruptedException {
        while (post(BATCH, BoundedLines.NDJSON, LINE).statusCode() != 200) {
            Thread.sleep(100);
        }
    }

    /** That all are answered, or refused for now. */
    private static void assertNoneFails(List<HttpResponse<String>> answers) {
        answers.stream().filter(answer -> answer.statusCode() != 200).forEach(AttacksTest::assertIsRefusedUntilLater);
    }

    private static void assertSomeAreRefused(List<HttpResponse<String>> answers) {
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 200);
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 503);
        assertNoneFails(answers);
    }

    private static void assertIsRefusedUntilLater(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(response.body()).contains("\"code\":\"NOT_READY\"");
    }

    /** What has come back on a connection once the server closes it. */
    private static String end(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] part = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(part);
                    read >= 0;
                    read = socket.getInputStream().read(part)) {
                text.append(new String(part, 0, read, US_ASCII));
            }
        } catch (SocketException e) {
            text.append("(reset)");
        }
        return text.toString();
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void silentStreamsAreBoundedAndEnd() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try {
            PlainQuestions.askedBeside("300 silent streams", () -> {
                long start = System.nanoTime();
                for (int i = 1; i < 300; i++) {
                    silent.add(RawHttp.begin(BATCH, BoundedLines.NDJSON, LINE));
                }
                openUntilRefused(silent, BATCH, LINE);
                // Who is left after its time leaves room for another.
                long turns = 1 + (System.nanoTime() - start) / TightBounds.READ_TIMEOUT.toNanos();
                int admitted = 0;
                for (Socket socket : silent) {
                    String answer = end(socket);
                    assertThat(answer).matches("(?s)HTTP/1\\.1 (200|503) .*");
                    admitted += answer.startsWith("HTTP/1.1 200") ? 1 : 0;
                }
                assertThat(admitted).isBetween(1, Math.toIntExact(turns * TightBounds.BODIES));
            });
        } finally {
            close(silent);
        }
        assertThat(post(BATCH, BoundedLines.NDJSON, LINE).statusCode()).isEqualTo(200);
    }

    @Test
    void halfSentBodiesAreBoundedAndEnd() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try {
            PlainQuestions.askedBeside("40 half-sent scenarios", () -> {
                for (int i = 0; i < 40; i++) {
                    silent.add(RawHttp.begin("/v1/scenarios", "application/json", "{\"amendment\":"));
                }
                for (Socket socket : silent) {
                    assertThat(end(socket)).matches("(?s)(HTTP/1\\.1 (400|503) .*)?(\\(reset\\))?");
                }
            });
        } finally {
            close(silent);
        }
        assertThat(post("/v1/scenarios", "application/json", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void whoReadsNoAnswersIsLeft() throws Exception {
        List<Socket> deaf = new ArrayList<>();
        try {
            PlainQuestions.askedBeside("streams whose answers nobody reads", () -> {
                openUntilRefused(deaf, BATCH + "?explain=full", LINE.repeat(300));
                awaitRoom();
            });
        } finally {
            close(deaf);
        }
    }

    /** Some end while others are refused: on threads of their own, and no two of them wait for each other. */
    @Test
    void bodiesThatEndWhileOthersAreRefusedHoldUpNobody() throws Exception {
        String batch = "{\"questions\":[" + LINE.strip() + "]}";
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            List<Socket> silent = new ArrayList<>();
            try {
                for (int i = 1; i < TightBounds.BODIES; i++) {
                    silent.add(RawHttp.begin(BATCH, BoundedLines.NDJSON, LINE));
                }
                answers.addAll(atOnce(400, i -> posting(BATCH, "application/json", BodyPublishers.ofString(batch))));
            } finally {
                close(silent);
            }
        }
        assertThat(ManagementFactory.getThreadMXBean().findDeadlockedThreads()).isNull();
        assertSomeAreRefused(answers);
    }

    /** Over HTTP/2, where streams end and their connection stays. */
    @Test
    void whoCancelsLeavesNothingBehind() throws Exception {
        for (int i = 0; i < 4 * TightBounds.BODIES; i++) {
            try (SubmissionPublisher<ByteBuffer> questions = new SubmissionPublisher<>()) {
                CompletableFuture<HttpResponse<String>> one = CLIENT.sendAsync(
                        posting(BATCH, BoundedLines.NDJSON, BodyPublishers.fromPublisher(questions)),
                        BodyHandlers.ofString());
                questions.submit(ByteBuffer.wrap(LINE.getBytes(US_ASCII)));
                Thread.sleep(10);
                one.cancel(true);
            }
        }
        awaitRoom();
    }

    @Test
    void halfSentHeadsAreClosed() throws Exception {
        List<Socket> halves = new ArrayList<>();
        try {
            PlainQuestions.askedBeside("800 half-sent heads", () -> {
                for (int i = 0; i < 800; i++) {
                    Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
                    socket.setSoTimeout(PATIENCE);
                    socket.getOutputStream().write("GET /v1/coverage HTTP/1.1\r\nHost: local".getBytes(US_ASCII));
                    halves.add(socket);
                }
                for (Socket socket : halves) {
                    assertThat(end(socket)).isIn("", "(reset)");
                }
            });
        } finally {
            close(halves);
        }
    }

    /** Fifty regimes between all countries, each from another day on. */
    private static String largest(int variant) {
        return "{\"amendment\":{\"changes\":["
                + IntStream.range(0, 50)
                        .mapToObj(i -> "{\"type\":\"REGIME_BEGINS\",\"id\":\"X-" + i + "-" + variant
                                + "\",\"basis\":\"TREATY\"," + ALL + ",\"goods\":[\"UNPROCESSED\"],\"relief\":100,"
                                + "\"on\":\"" + (1976 + i) + "-0" + (1 + variant) + "-01\",\"until\":\"" + (2060 + i)
                                + "-01-01\"}")
                        .collect(Collectors.joining(","))
                + "]},\"matrix\":{\"on\":\"2027-01-01\"}}";
    }

    @Test
    void largeScenariosTakeTurns() throws Exception {
        PlainQuestions.askedBeside("ten of the largest scenarios at once, twice", () -> {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                answers.addAll(atOnce(
                        10,
                        i -> posting("/v1/scenarios", "application/json", BodyPublishers.ofString(largest(i % 9)))));
            }
            assertSomeAreRefused(answers);
        });
    }

    @Test
    void aScenarioOfTooManyPartsIsRefusedByName() throws Exception {
        String exempt = IntStream.range(0, 100)
                .mapToObj(i -> "{\"membersOf\":\"ECOWAS\"}")
                .collect(Collectors.joining(","));
        String levies = IntStream.range(0, 3)
                .mapToObj(i -> "{\"type\":\"LEVY_BEGINS\",\"id\":\"L-" + i
                        + "\",\"collectedBy\":{},\"percent\":1,\"base\":\"CUSTOMS_VALUE\",\"on\":\"2027-01-01\",\"exempt\":["
                        + exempt + "]}")
                .collect(Collectors.joining(","));
        HttpResponse<String> answer = post(
                "/v1/scenarios",
                "application/json",
                "{\"amendment\":{\"changes\":[" + levies + "]},\"matrix\":{\"on\":\"2027-01-01\"}}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"TOO_LARGE\"", "\"amendment.changes\"", "303 parts", "250");
    }

    @Test
    void aRegimeOfTheLongestIdGoesOnBetweenOthers() throws Exception {
        String id = "R".repeat(36);
        HttpResponse<String> answer = post(
                "/v1/scenarios",
                "application/json",
                "{\"amendment\":{\"changes\":[{\"type\":\"REGIME_BEGINS\",\"id\":\"" + id + "\",\"basis\":\"TREATY\","
                        + ALL
                        + ",\"goods\":[\"UNPROCESSED\"],\"relief\":100,\"on\":\"2027-01-01\"},{\"type\":\"REGIME_PARTIES\","
                        + "\"regime\":\"" + id + "\"," + ALL
                        + ",\"on\":\"2028-01-01\"}]},\"matrix\":{\"on\":\"2028-01-01\"}}");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void lawsAsTheyWereKnownOnEverNewDaysTakeTurns() throws Exception {
        PlainQuestions.askedBeside("eight clients that ask ever new laws", () -> {
            Random random = new Random(8);
            for (int round = 0; round < 20; round++) {
                assertNoneFails(atOnce(
                        8,
                        i -> PlainQuestions.request((i == 0 ? "/v1/changes?" : "/v1/eligibility/matrix?")
                                        + "publishedBy=" + (1980 + random.nextInt(46)) + "-0"
                                        + (1 + random.nextInt(9)) + "-1" + random.nextInt(10))
                                .build()));
            }
        });
    }

    @Test
    void manyBracketsAreNotRead() throws Exception {
        PlainQuestions.askedBeside("bodies of nothing but brackets", () -> {
            for (String path : List.of(BATCH, "/v1/scenarios")) {
                HttpResponse<String> answer =
                        post(path, "application/json", "{\"questions\":[" + "{},".repeat(300_000) + "{}]}");
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.body()).contains("\"TOO_LARGE\"", "100,000");
            }
        });
    }

    @Test
    void aLargeBatchIsAnsweredThoughItIsReadSlowly() throws Exception {
        String questions = IntStream.range(0, 1000)
                .mapToObj(i -> LINE.strip().replace("2025", String.valueOf(1990 + i % 40)))
                .collect(Collectors.joining(","));
        HttpResponse<String> answer =
                post(BATCH + "?explain=full", "application/json", "{\"questions\":[" + questions + "]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"answers\":[{\"answer\":{").endsWith("}]}");
    }
}
