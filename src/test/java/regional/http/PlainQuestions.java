package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Asks plain questions, most of which nobody has asked before, while something else goes on; each must be answered. */
final class PlainQuestions {
    private static final Logger LOG = Logger.getLogger(PlainQuestions.class);
    private static final List<String> COUNTRIES = List.of("BF", "BJ", "CI", "GH", "ML", "NE", "NG", "SN", "TG");
    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private PlainQuestions() {}

    /** What goes on. */
    interface Attack {
        void run() throws IOException, InterruptedException, ExecutionException;
    }

    /** Prints how long the questions took meanwhile. */
    static void askedBeside(String attack, Attack attacking)
            throws IOException, InterruptedException, ExecutionException {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService asking = Executors.newSingleThreadExecutor();
                HttpClient client = HttpClient.newHttpClient()) {
            Future<List<Long>> asked = asking.submit(() -> ask(client, over));
            try {
                attacking.run();
            } finally {
                over.set(true);
            }
            List<Long> micros = asked.get();
            Collections.sort(micros);
            LOG.infof(
                    "beside %s: %d plain questions, p50 %d µs, p99 %d µs, longest %d µs",
                    attack, micros.size(), share(micros, 0.5), share(micros, 0.99), micros.getLast());
        }
    }

    private static long share(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    private static List<Long> ask(HttpClient client, AtomicBoolean over) throws IOException, InterruptedException {
        Random random = new Random(CLIENTS.get());
        List<Long> micros = new ArrayList<>();
        do {
            String origin = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            String destination = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            if (!origin.equals(destination)) {
                long start = System.nanoTime();
                String day = (2000 + random.nextInt(40)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
                assertThat(status(
                                client,
                                "/v1/eligibility?origin=" + origin + "&destination=" + destination + "&on=" + day))
                        .isEqualTo(200);
                micros.add((System.nanoTime() - start) / 1000);
            }
            Thread.sleep(3);
        } while (!over.get() || micros.isEmpty());
        return micros;
    }

    private static int status(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.discarding()).statusCode();
    }

    /** A request of a client who has asked little so far. */
    static HttpRequest.Builder request(String path) {
        int number = CLIENTS.getAndIncrement() / 100;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("X-Forwarded-For", "10.0." + number / 250 + "." + number % 250);
    }
}
