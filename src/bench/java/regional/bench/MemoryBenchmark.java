package regional.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import regional.postgres.EmbeddedDatabase;

/**
 * What the packaged service holds while everything is asked of it: single questions, matrices, timelines, lists, streams,
 * scenarios, and laws as known on ever other days. Not a part of the profile's run.
 *
 * <p>Properties: {@code bench.minutes} (10), {@code bench.intervals} (20), {@code bench.heap} (256m).
 */
public final class MemoryBenchmark {
    private MemoryBenchmark() {}

    /**
     * Prints a line for each interval.
     *
     * @param arguments the quarkus-run.jar of the service
     */
    public static void main(String[] arguments) throws IOException {
        double minutes = Double.parseDouble(System.getProperty("bench.minutes", "10"));
        int intervals = Integer.getInteger("bench.intervals", 20);
        String heap = "-Xmx" + System.getProperty("bench.heap", "256m");
        System.out.println(heap);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty());
                PinnedProcess server = PinnedProcess.unpinned(
                        "service",
                        Path.of(arguments[0]),
                        StartBenchmark.settings(database),
                        PinnedProcess.READY,
                        heap)) {
            Contender service = new Contender("service", server, "");
            System.out.printf("%6.1f min %,12d requests: %s%n", 0.0, 0, ProcessMemory.of(server.process()));
            AtomicBoolean ended = new AtomicBoolean();
            AtomicLong requests = new AtomicLong();
            HeavyRequests heavy = new HeavyRequests(service);
            List<Thread> others = new ArrayList<>();
            for (Runnable kind : List.<Runnable>of(heavy::scenario, heavy::newPublishedBy, heavy::stream)) {
                others.add(Thread.ofPlatform().start(() -> {
                    while (!ended.get()) {
                        kind.run();
                        requests.incrementAndGet();
                    }
                }));
            }
            List<Get> gets = mixed();
            try {
                for (int interval = 1; interval <= intervals; interval++) {
                    requests.addAndGet(
                            server.load(gets, 8, minutes * 60 / intervals).answers());
                    System.out.printf(
                            "%6.1f min %,12d requests: %s%n",
                            minutes / intervals * interval, requests.get(), ProcessMemory.of(server.process()));
                }
            } finally {
                ended.set(true);
            }
            for (Thread other : others) {
                join(other);
            }
        }
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Get> mixed() {
        Questions questions = new Questions();
        List<Get> gets = new ArrayList<>();
        List<Get> single = questions.movingDays("summary", 100);
        List<Get> full = questions.movingDays("full", 20);
        List<Get> matrices = questions.matrices();
        List<Get> timelines = questions.timelines();
        for (int i = 0; i < single.size(); i++) {
            gets.add(single.get(i));
            if (i % 5 == 0) {
                gets.add(full.get(i / 5));
                gets.add(timelines.get(i / 5 % timelines.size()));
                gets.add(matrices.get(i / 5 % matrices.size()));
            }
            if (i % 10 == 0) {
                gets.add(new Get(Questions.LISTS.get(i / 10 % Questions.LISTS.size())));
            }
        }
        return gets;
    }
}
