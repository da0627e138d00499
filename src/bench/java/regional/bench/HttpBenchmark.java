package regional.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import regional.postgres.EmbeddedDatabase;

/**
 * What the packaged service, or several builds of it, answer over HTTP, beside a bare server that sends the same bytes in
 * the same run. The answers of all builds are checked to be equal first. Machines and runs differ; compare ratios: of
 * answers a second, and of the processor's time that the server took for an answer, which other work of the machine
 * disturbs less.
 *
 * <p>Properties: {@code bench.seconds} of a round (3), {@code bench.rounds} (3), {@code bench.rows}, a part of the names of
 * the rows that are wanted, {@code bench.options} of the servers' virtual machines.
 */
public final class HttpBenchmark {
    static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "3"));
    static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final String WANTED = System.getProperty("bench.rows", "");
    private static final String[] OPTIONS = Arrays.stream(
                    System.getProperty("bench.options", "").split(" ", -1))
            .filter(option -> !option.isEmpty())
            .toArray(String[]::new);
    private static final int CONNECTIONS = 32;
    private static final int WARM = 20_000;

    private final List<PinnedProcess> services;
    private final Questions questions = new Questions();

    private HttpBenchmark(List<PinnedProcess> services) {
        this.services = services;
    }

    /**
     * Prints the table.
     *
     * @param arguments the quarkus-run.jar of each build
     */
    public static void main(String[] arguments) throws IOException {
        PinnedProcess.pinMyself();
        System.out.printf(
                "%s, %s, medians of %d rounds of %.0f s, %d connections; in brackets the ratio to raw%n",
                Load.client(), PinnedProcess.pinning(), ROUNDS, SECONDS, CONNECTIONS);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty())) {
            Map<String, String> settings = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                    "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER,
                    "QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.USER);
            List<PinnedProcess> services = new ArrayList<>();
            try {
                for (String jar : arguments) {
                    services.add(
                            PinnedProcess.quarkus("build " + (services.size() + 1), Path.of(jar), settings, OPTIONS));
                }
                new HttpBenchmark(services).run();
            } finally {
                services.forEach(PinnedProcess::close);
            }
        }
    }

    private void run() throws IOException {
        List<Row> rows = rows();
        List<List<SentAnswer>> answers = rows.stream().map(this::answers).toList();
        if (!rows.isEmpty()) {
            Path file = Files.createTempFile("answers", ".bin");
            RawServer.write(answers, file);
            try (PinnedProcess raw = PinnedProcess.program(RawServer.class, Map.of(), file.toString())) {
                for (int row = 0; row < rows.size(); row++) {
                    RawServer.choose(raw, row);
                    double bytes = answers.get(row).stream()
                            .mapToInt(answer -> answer.body().length())
                            .average()
                            .orElseThrow();
                    print(rows.get(row), bytes, measure(raw, rows.get(row)));
                }
            } finally {
                Files.delete(file);
            }
        }
        streams();
    }

    private List<Row> rows() {
        String first = "/v1/memberships";
        List<Row> all = new ArrayList<>();
        all.add(new Row("eligibility none", 0.80, questions.eligibility("none")));
        all.add(new Row("eligibility summary", 0.70, questions.eligibility("summary")));
        all.add(new Row("eligibility full", 0.60, questions.eligibility("full")));
        all.add(new Row("none, days move", 0.80, questions.movingDays("none", 200), Questions.VARIED));
        all.add(new Row("summary, days move", 0.70, questions.movingDays("summary", 200), Questions.VARIED));
        all.add(new Row("304", 0.80, tagged(questions.eligibility("summary"))));
        all.add(new Row("matrix 16 x 16", 0.60, questions.matrices()));
        all.add(new Row("timeline", 0.60, questions.timelines()));
        all.add(new Row("a list", 0.60, List.of(new Get(first))));
        return all.stream().filter(row -> row.name().contains(WANTED)).toList();
    }

    private List<Get> tagged(List<Get> gets) {
        return gets.stream()
                .map(get -> new Get(
                        get.path(), answer(services.getFirst(), get).headers().get("etag")))
                .toList();
    }

    /** What all builds answer; also of some of the requests for which these stand. */
    private List<SentAnswer> answers(Row row) {
        List<Get> others = IntStream.range(row.captured(), row.gets().size())
                .filter(i -> i % 37 == 0)
                .mapToObj(row.gets()::get)
                .toList();
        List<SentAnswer> first = answers(services.getFirst(), row.toCapture());
        List<SentAnswer> firstOthers = answers(services.getFirst(), others);
        for (PinnedProcess service : services.subList(1, services.size())) {
            int different = different(first, answers(service, row.toCapture()), row.toCapture())
                    + different(firstOthers, answers(service, others), others);
            if (different > 0) {
                System.out.printf("%s: %d answers of %s are different%n", row.name(), different, service.name());
            }
        }
        return first;
    }

    private static List<SentAnswer> answers(PinnedProcess service, List<Get> gets) {
        return gets.stream().map(get -> answer(service, get)).toList();
    }

    private static SentAnswer answer(PinnedProcess service, Get get) {
        SentAnswer answer = SentAnswer.of(get.send(service.port()));
        if (answer.status() >= 400) {
            throw new IllegalStateException(get.path() + ": " + answer.body());
        }
        return answer;
    }

    private static int different(List<SentAnswer> expected, List<SentAnswer> actual, List<Get> gets) {
        int[] different = IntStream.range(0, expected.size())
                .filter(i -> !expected.get(i).equals(actual.get(i)))
                .toArray();
        if (different.length > 0) {
            System.out.println("  different: " + gets.get(different[0]).path());
        }
        return different.length;
    }

    /** The raw server first. All take turns, round by round. */
    private Map<PinnedProcess, Load> measure(PinnedProcess raw, Row row) {
        Map<PinnedProcess, List<Load>> rounds = new LinkedHashMap<>();
        rounds.put(raw, new ArrayList<>());
        services.forEach(service -> rounds.put(service, new ArrayList<>()));
        rounds.keySet().forEach(server -> warmUp(server, row));
        for (int round = 0; round < ROUNDS; round++) {
            rounds.forEach((server, loads) -> loads.add(server.load(row.gets(), CONNECTIONS, SECONDS)));
        }
        Map<PinnedProcess, Load> medians = new LinkedHashMap<>();
        rounds.forEach((server, loads) -> medians.put(server, Load.median(loads)));
        return medians;
    }

    /** Until the compiler has seen enough, within bounds. */
    private static void warmUp(PinnedProcess server, Row row) {
        long answers = 0;
        for (int turn = 0; turn < 5 && answers < WARM; turn++) {
            answers += server.load(row.gets(), CONNECTIONS, SECONDS).answers();
        }
    }

    private static void print(Row row, double bytes, Map<PinnedProcess, Load> loads) {
        StringBuilder line = new StringBuilder("%-20s %6.0f B ".formatted(row.name(), bytes));
        Load raw = loads.values().iterator().next();
        loads.forEach((server, load) -> line.append(" | %s %,.0f/s (%.3f) %.1f µs (%.3f) p50 %.2f p99 %.2f ms"
                .formatted(
                        server.name(),
                        load.perSecond(),
                        load.perSecond() / raw.perSecond(),
                        load.cpuMicroseconds(),
                        raw.cpuMicroseconds() / load.cpuMicroseconds(),
                        load.p50(),
                        load.p99())));
        System.out.println(line.append(" | aim %.2f".formatted(row.aim())));
    }

    private void streams() {
        StreamLoad stream = new StreamLoad(questions.lines(20_000));
        for (var of : Map.of("none", 10, "summary", 2).entrySet()) {
            if (!("NDJSON " + of.getKey()).contains(WANTED)) {
                continue;
            }
            StringBuilder line = new StringBuilder("NDJSON %-13s lines/s".formatted(of.getKey()));
            for (PinnedProcess service : services) {
                stream.linesPerSecond(service.port(), of.getKey(), of.getValue());
            }
            Map<PinnedProcess, List<Double>> rounds = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (PinnedProcess service : services) {
                    rounds.computeIfAbsent(service, _ -> new ArrayList<>())
                            .add(stream.linesPerSecond(service.port(), of.getKey(), of.getValue()));
                }
            }
            rounds.forEach((service, speeds) -> line.append("  | %s %,.0f"
                    .formatted(
                            service.name(),
                            speeds.stream()
                                    .sorted()
                                    .skip(ROUNDS / 2)
                                    .findFirst()
                                    .orElseThrow())));
            System.out.println(line);
        }
    }
}
