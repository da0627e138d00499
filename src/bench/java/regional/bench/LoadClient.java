package regional.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** For machines without wrk: each connection sends its next request when the answer to the last one is there. */
final class LoadClient {
    private final int port;
    private final List<Get> gets;
    private final HttpClient client;
    private final long end;
    private final CountDownLatch running;
    private final AtomicInteger next = new AtomicInteger();
    private final LongAdder refused = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /** How many answers took so many hundredths of a millisecond. */
    private final ConcurrentSkipListMap<Long, LongAdder> times = new ConcurrentSkipListMap<>();

    private LoadClient(int port, List<Get> gets, HttpClient client, int connections, long end) {
        this.port = port;
        this.gets = gets;
        this.client = client;
        this.running = new CountDownLatch(connections);
        this.end = end;
    }

    static Load run(int port, List<Get> gets, int connections, double seconds) {
        Vertx vertx = Vertx.vertx();
        try {
            HttpClient client =
                    vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(connections));
            long start = System.nanoTime();
            LoadClient load = new LoadClient(port, gets, client, connections, start + (long) (seconds * 1e9));
            for (int i = 0; i < connections; i++) {
                load.send();
            }
            load.running.await();
            long answers =
                    load.times.values().stream().mapToLong(LongAdder::sum).sum();
            double took = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            return Load.of(
                    answers,
                    took,
                    load.share(answers, 0.5),
                    load.share(answers, 0.99),
                    load.refused.sum(),
                    load.failed.sum());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private void send() {
        long sent = System.nanoTime();
        if (sent > end) {
            running.countDown();
            return;
        }
        Get get = gets.get(Math.floorMod(next.getAndIncrement(), gets.size()));
        client.request(HttpMethod.GET, port, "localhost", get.path())
                .compose(request -> answer(request, get))
                .onComplete(answered -> {
                    if (answered.failed()) {
                        failed.increment();
                    } else if (answered.result() > 399) {
                        refused.increment();
                    }
                    times.computeIfAbsent((System.nanoTime() - sent) / 10_000, _ -> new LongAdder())
                            .increment();
                    send();
                });
    }

    private static Future<Integer> answer(HttpClientRequest request, Get get) {
        if (get.ifNoneMatch() != null) {
            request.putHeader("If-None-Match", get.ifNoneMatch());
        }
        return request.send().compose(response -> response.body().map(response.statusCode()));
    }

    private double share(long answers, double share) {
        long counted = 0;
        for (var time : times.entrySet()) {
            counted += time.getValue().sum();
            if (counted >= answers * share) {
                return time.getKey() / 100.0;
            }
        }
        return Double.NaN;
    }
}
