package regional.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import regional.Management;

/**
 * No request, however built, is the service's fault: requests put together at random, {@code -Dfuzz.requests} of them, by the seed
 * {@code -Dfuzz.seed}.
 */
@QuarkusTest
class FuzzTest {
    private static final Logger LOG = Logger.getLogger(FuzzTest.class);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_128);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 3000);
    private static final int AT_ONCE = 8;

    /** Those that the server gives without a body, to what is no HTTP or no URI. */
    private static final List<Integer> BARE = List.of(400, 414, 431);

    private final Queue<String> flaws = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();

    @Test
    void noRequestIsTheServicesFault() throws Exception {
        LOG.infof("%d requests by the seed %d", REQUESTS, SEED);
        JsonNode document =
                new ObjectMapper().readTree(Path.of("openapi/openapi.json").toFile());
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> sending = new ArrayList<>();
            for (int sender = 0; sender < AT_ONCE; sender++) {
                FuzzRequests requests = new FuzzRequests(document, SEED + sender);
                sending.add(senders.submit(() -> send(requests)));
            }
            for (Future<?> one : sending) {
                one.get();
            }
        }
        LOG.infof("answers by status, 0 for a connection that was closed: %s", new TreeMap<>(statuses));
        assertThat(flaws).as("seed %d", SEED).isEmpty();
        assertThat(statuses).containsKeys(200, 400, 404, 405, 406, 415);
        Management.given().get("/q/health").then().statusCode(200).body("status", is("UP"));
    }

    private void send(FuzzRequests requests) {
        for (int sent = 0; sent < REQUESTS / AT_ONCE; sent++) {
            FuzzRequests.Fuzzed request = requests.next();
            Contract.Answer answer = answer(request);
            statuses.merge(answer == null ? 0 : answer.status(), 1, Integer::sum);
            String flaw =
                    answer == null ? (request.isHttp() && request.isWhole() ? "no answer" : "") : flaw(request, answer);
            if (!flaw.isEmpty()) {
                flaws.add(flaw + " to " + request.what());
            }
        }
    }

    /** What comes back; {@code null} where the connection is closed. */
    private static Contract.@Nullable Answer answer(FuzzRequests.Fuzzed request) {
        try {
            return RawHttp.send(request.bytes().getBytes(), request.isHttp() && request.isWhole());
        } catch (IOException e) {
            LOG.debug("The connection broke off", e);
            return null;
        }
    }

    private static String flaw(FuzzRequests.Fuzzed request, Contract.Answer answer) {
        int status = answer.status();
        if (status == 503) {
            return answer.header("Retry-After").isEmpty() ? "503 without Retry-After" : "";
        }
        if (status >= 500) {
            return String.valueOf(status);
        }
        boolean compressed = !answer.header("Content-Encoding").isEmpty();
        boolean bare = answer.body().isEmpty()
                && (BARE.contains(status) || request.what().startsWith("HEAD "));
        if (status < 400 || bare || compressed || !request.isHttp()) {
            return "";
        }
        return answer.mediaType().equals("application/problem+json")
                        && !answer.json().path("code").asText().isEmpty()
                ? ""
                : status + " without a problem: " + answer.body();
    }
}
