package regional.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.parsetools.RecordParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How fast the packaged service answers a stream of questions, and whether a hundred times as many of them need more memory:
 * what is left of the heap after each collection, at most. Each stream goes to a service of its own with the same bound on
 * its heap, over one connection. Machines and runs differ; compare only within one run.
 */
public final class StreamBenchmark {
    private static final int SOME = 10_000;
    private static final int MANY = 1_000_000;
    private static final int AT_ONCE = 500;
    private static final List<String> COUNTRIES = List.of("BF", "ML", "NE", "GH", "SN", "CI", "TG", "NG", "GN", "MR");
    private static final Pattern LEFT = Pattern.compile("->(\\d+)K\\(");

    private StreamBenchmark() {}

    private record Run(String explain, int lines, double seconds, int mostLeftInKilobytes) {
        double linesPerSecond() {
            return lines / seconds;
        }
    }

    /**
     * Prints what was measured.
     *
     * @param arguments the quarkus-run.jar of the packaged service
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        System.out.println("explain    lines     seconds  lines/s   most heap left after a collection");
        for (String explain : List.of("none", "summary")) {
            Run some = run(jar, explain, SOME);
            Run many = run(jar, explain, MANY);
            System.out.printf(
                    "%s: %d times the lines: heap %.2f times%n",
                    explain, MANY / SOME, (double) many.mostLeftInKilobytes() / some.mostLeftInKilobytes());
        }
    }

    private static Run run(Path jar, String explain, int lines) throws IOException, InterruptedException {
        Path log = Files.createTempFile("heap", ".log");
        int port = freePort();
        Process service = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-Xlog:gc*:file=" + log,
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.management.port=" + freePort(),
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Vertx vertx = Vertx.vertx();
        try {
            HttpClient client = vertx.createHttpClient();
            awaitReadiness(client, port);
            long start = System.nanoTime();
            stream(client, port, explain, lines);
            double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            Run run = new Run(explain, lines, seconds, mostLeft(log));
            System.out.printf(
                    "%-8s %9d %9.1f %9.0f %7d KiB%n",
                    explain, lines, seconds, run.linesPerSecond(), run.mostLeftInKilobytes());
            return run;
        } finally {
            service.destroy();
            service.waitFor();
            vertx.close().toCompletionStage().toCompletableFuture().join();
            Files.delete(log);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitReadiness(HttpClient client, int port) throws InterruptedException {
        for (int attempt = 0; attempt < 240; attempt++) {
            Future<Integer> status = client.request(HttpMethod.GET, port, "localhost", "/v1/coverage")
                    .compose(HttpClientRequest::send)
                    .map(response -> response.statusCode())
                    .otherwise(503);
            if (await(status) == 200) {
                return;
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("the service is not ready");
    }

    /** Sends the questions and reads the answers at once; as many must come back. */
    private static void stream(HttpClient client, int port, String explain, int lines) {
        HttpClientRequest request =
                await(client.request(HttpMethod.POST, port, "localhost", "/v1/eligibility/batch?explain=" + explain));
        request.setChunked(true).putHeader("Content-Type", "application/x-ndjson");
        AtomicInteger answers = new AtomicInteger();
        CompletableFuture<Integer> all = new CompletableFuture<>();
        request.exceptionHandler(all::completeExceptionally);
        request.response()
                .onSuccess(response -> RecordParser.newDelimited("\n", response)
                        .exceptionHandler(all::completeExceptionally)
                        .endHandler(end -> all.complete(answers.get()))
                        .handler(line -> answers.incrementAndGet()));
        for (int first = 0; first < lines; first += AT_ONCE) {
            StringBuilder questions = new StringBuilder();
            for (int id = first; id < first + AT_ONCE; id++) {
                questions.append(question(id));
            }
            await(request.write(Buffer.buffer(questions.toString())));
        }
        await(request.end());
        if (all.join() != lines) {
            throw new IllegalStateException(all.join() + " answers to " + lines + " questions");
        }
    }

    private static String question(int id) {
        int origin = id % COUNTRIES.size();
        int destination = (origin + 1 + id / COUNTRIES.size() % (COUNTRIES.size() - 1)) % COUNTRIES.size();
        return "{\"id\":%d,\"origin\":\"%s\",\"destination\":\"%s\",\"on\":\"%d-0%d-15\",\"hs\":\"1207.40\"}%n"
                .formatted(id, COUNTRIES.get(origin), COUNTRIES.get(destination), 2010 + id % 17, 1 + id % 9);
    }

    private static int mostLeft(Path log) throws IOException {
        return LEFT.matcher(Files.readString(log))
                .results()
                .map(MatchResult::group)
                .mapToInt(found -> Integer.parseInt(found.replaceAll("\\D", "")))
                .max()
                .orElseThrow(() -> new IllegalStateException("the heap was never collected"));
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
