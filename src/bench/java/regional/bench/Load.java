package regional.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a server did with as many requests as it could take over some connections.
 *
 * @param answers how many it gave
 * @param p50 the median of the time to an answer, in milliseconds; {@code p99} is that of all but a hundredth
 * @param cpuMicroseconds what it took of the processor's time for an answer; 0 where that is not known
 */
record Load(long answers, double perSecond, double p50, double p99, double cpuMicroseconds) {
    private static final boolean WRK =
            !System.getProperty("bench.client", "wrk").equals("java")
                    && PinnedProcess.succeeds("sh", "-c", "command -v wrk");

    static String client() {
        return WRK ? "wrk" : "a client of Vert.x";
    }

    /** @throws IllegalStateException when an answer was an error */
    static Load of(int port, List<Get> gets, int connections, double seconds) {
        try {
            Path requests = Files.createTempFile("requests", ".txt");
            try {
                Files.write(requests, gets.stream().map(Get::line).toList());
                return WRK
                        ? wrk(port, requests, connections, seconds)
                        : LoadClient.run(port, gets, connections, seconds);
            } finally {
                Files.delete(requests);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Load wrk(int port, Path requests, int connections, double seconds) throws IOException {
        Path script = Files.createTempFile("requests", ".lua");
        try (var source = Objects.requireNonNull(Load.class.getResourceAsStream("/requests.lua"))) {
            Files.write(script, source.readAllBytes());
            Process wrk = new ProcessBuilder(
                            "wrk",
                            "-t1",
                            "-c" + connections,
                            "--timeout",
                            "30s",
                            "-d" + Math.max(1, Math.round(seconds)) + "s",
                            "-s",
                            script.toString(),
                            "http://localhost:" + port,
                            "--",
                            requests.toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] result = printed.lines()
                    .filter(line -> line.startsWith("RESULT "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(printed))
                    .split(" ", -1);
            if (Long.parseLong(result[7]) > 0) {
                throw new IllegalStateException(result[7] + " answers took longer than 30 s");
            }
            return of(
                    Long.parseLong(result[1]),
                    Double.parseDouble(result[2]) / 1e6,
                    Double.parseDouble(result[3]) / 1000,
                    Double.parseDouble(result[4]) / 1000,
                    Long.parseLong(result[5]),
                    Long.parseLong(result[6]));
        } finally {
            Files.delete(script);
        }
    }

    static Load of(long answers, double seconds, double p50, double p99, long refused, long failed) {
        if (refused > 0 || failed > 0 || answers == 0) {
            throw new IllegalStateException(
                    "%d refused, %d connections failed among %d answers".formatted(refused, failed, answers));
        }
        return new Load(answers, answers / seconds, p50, p99, 0);
    }

    Load with(Duration cpu) {
        return new Load(answers, perSecond, p50, p99, cpu.toNanos() / 1000.0 / answers);
    }

    /** The median of each figure. */
    static Load median(List<Load> rounds) {
        return new Load(
                (long) median(rounds, Load::answers),
                median(rounds, Load::perSecond),
                median(rounds, Load::p50),
                median(rounds, Load::p99),
                median(rounds, Load::cpuMicroseconds));
    }

    /** The median of the ratios of a figure to the other's in the same round, which the machine's own speed disturbs less. */
    static double ratio(List<Load> rounds, List<Load> others, ToDoubleFunction<Load> figure) {
        return median(IntStream.range(0, rounds.size())
                .mapToDouble(
                        round -> figure.applyAsDouble(rounds.get(round)) / figure.applyAsDouble(others.get(round))));
    }

    private static double median(List<Load> rounds, ToDoubleFunction<Load> figure) {
        return median(rounds.stream().mapToDouble(figure));
    }

    static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
