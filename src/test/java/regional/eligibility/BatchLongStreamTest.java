package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.parsetools.RecordParser;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream of questions is answered while it is sent, by a client that reads and sends at once. */
@QuarkusTest
class BatchLongStreamTest {
    private static final String LINES = "application/x-ndjson";

    /** Some megabytes: many times what lies in the buffers between client and service. */
    private static final int MANY = 20_000;

    private static final int AT_ONCE = 500;

    @Inject
    Vertx vertx;

    private HttpClient client;

    @BeforeEach
    void open() {
        client = vertx.createHttpClient();
    }

    @AfterEach
    void close() {
        client.close().toCompletionStage().toCompletableFuture().join();
    }

    /** A request that is being sent, and the lines that have come back; the last is empty. */
    private record Exchange(HttpClientRequest request, BlockingQueue<String> answers) {
        void send(String lines) {
            // Waits until it is written, and so for the service to read.
            request.write(Buffer.buffer(lines))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }

        String next() throws InterruptedException {
            return String.valueOf(answers.poll(30, TimeUnit.SECONDS));
        }
    }

    private Exchange begin(String type) {
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        HttpClientRequest request = client.request(
                        HttpMethod.POST, RestAssured.port, "localhost", "/v1/eligibility/batch?explain=none")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        request.setChunked(true).putHeader("Content-Type", type).exceptionHandler(broken -> answers.add(""));
        request.response()
                .onSuccess(response -> RecordParser.newDelimited("\n", response)
                        .endHandler(end -> answers.add(""))
                        .handler(line -> answers.add(line.toString(StandardCharsets.UTF_8))));
        return new Exchange(request, answers);
    }

    private static String question(String type, int id) {
        return type.equals(LINES)
                ? "{\"id\":" + id + ",\"origin\":\"ML\",\"destination\":\"GH\",\"on\":\"2025-06-01\"}\n"
                : id + ",ML,GH,2025-06-01\n";
    }

    private static String begins(String type, int id) {
        return type.equals(LINES)
                ? "{\"id\":" + id + ",\"answer\":{"
                : (id + 2) + "," + id + ",ML,GH,2025-06-01,DEPENDS_ON_GOODS,PRIVILEGE,";
    }

    @ParameterizedTest
    @ValueSource(strings = {LINES, "text/csv"})
    void anAnswerComesBeforeTheNextQuestion(String type) throws InterruptedException {
        Exchange exchange = begin(type);
        if (!type.equals(LINES)) {
            exchange.send("id,origin,destination,on\n");
            assertThat(exchange.next()).startsWith("line,id,origin,");
        }
        for (int id = 0; id < 100; id++) {
            exchange.send(question(type, id));
            assertThat(exchange.next()).startsWith(begins(type, id));
        }
        exchange.request().end();
        assertThat(exchange.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {LINES, "text/csv"})
    void allAreAnsweredInTheirOrder(String type) throws InterruptedException {
        Exchange exchange = begin(type);
        if (!type.equals(LINES)) {
            exchange.send("id,origin,destination,on\n");
            exchange.next();
        }
        for (int first = 0; first < MANY; first += AT_ONCE) {
            StringBuilder questions = new StringBuilder();
            for (int id = first; id < first + AT_ONCE; id++) {
                questions.append(question(type, id));
            }
            exchange.send(questions.toString());
        }
        exchange.request().end();
        for (int id = 0; id < MANY; id++) {
            assertThat(exchange.next()).startsWith(begins(type, id));
        }
        assertThat(exchange.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {LINES, "text/csv"})
    void manyThatBreakOffDoNotStopTheOthers(String type) throws InterruptedException {
        for (int broken = 0; broken < 100; broken++) {
            Exchange exchange = begin(type);
            exchange.send(type.equals(LINES) ? question(type, 0) + "{\"id\":" : "origin,destination\nML,GH\nML,");
            if (broken % 2 == 0) {
                exchange.next();
            }
            exchange.request().connection().close();
        }
        given().get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01")
                .then()
                .statusCode(200);
    }
}
