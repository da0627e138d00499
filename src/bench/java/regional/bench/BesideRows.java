package regional.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** How long plain questions wait while the service does what takes long; and how long one of that takes by itself. */
final class BesideRows {
    private static final int CONNECTIONS = 4;

    private final Contender service;
    private final Report report;
    private final HeavyRequests heavy;
    private final List<Get> plain = new Questions().eligibility("none");

    BesideRows(Contender service, Report report) {
        this.service = service;
        this.report = report;
        this.heavy = new HeavyRequests(service);
    }

    void measure() {
        publishedBy();
        List<Load> alone = beside("nothing", () -> PinnedProcess.pause(100), null);
        beside("scenarios", heavy::scenario, alone);
        beside("new publishedBy", heavy::newPublishedBy, alone);
        beside("a stream", heavy::stream, alone);
    }

    private void publishedBy() {
        DoubleStream.Builder times = DoubleStream.builder();
        for (int i = 0; i < 60; i++) {
            long start = System.nanoTime();
            heavy.newPublishedBy();
            // The first ones are for the compiler.
            if (i >= 20) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        report.figure(
                "a publishedBy not asked before",
                service.name(),
                "%.1f ms".formatted(Load.median(times.build())),
                "≤ 15 ms");
    }

    /** Plain questions while one client repeats something else. */
    private List<Load> beside(String what, Runnable other, @Nullable List<Load> alone) {
        AtomicBoolean ended = new AtomicBoolean();
        AtomicInteger done = new AtomicInteger();
        Thread thread = Thread.ofPlatform().start(() -> {
            while (!ended.get()) {
                other.run();
                done.incrementAndGet();
            }
        });
        List<Load> rounds = new ArrayList<>();
        for (int round = 0; round < HttpRows.ROUNDS; round++) {
            rounds.add(service.server().load(plain, CONNECTIONS, HttpRows.SECONDS));
        }
        ended.set(true);
        MemoryBenchmark.join(thread);
        report.load(
                "none, beside " + what,
                0,
                service.name(),
                rounds,
                alone == null ? rounds : alone,
                "beside %d of them; ratio to none beside".formatted(done.get()));
        return rounds;
    }
}
