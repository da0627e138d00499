package regional.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import regional.postgres.EmbeddedDatabase;

/**
 * How long the packaged service, or several builds of it, take from their start to the first answer to a question: on the
 * embedded PostgreSQL, on another that has the edition already, and with the JDK's AOT cache where one lies beside the jar.
 */
public final class StartBenchmark {
    private static final int ROUNDS = Integer.getInteger("bench.starts", 5);
    /** What a start took, of the day and of the processor's time of the virtual machine. */
    record Start(double seconds, double cpuSeconds) {}

    private static final String CACHE = "app.aot";

    private record Variant(String name, Path folder, Map<String, String> settings, List<String> options) {
        Start start() {
            String[] java = options.toArray(String[]::new);
            Path jar = folder.resolve("quarkus-run.jar");
            try (PinnedProcess service =
                    PinnedProcess.unpinned(name, jar, settings, "/v1/eligibility?" + question(), java)) {
                return new Start(service.startNanos() / 1e9, service.cpu().toMillis() / 1000.0);
            }
        }

        private static String question() {
            return new Questions().eligibility("summary").getFirst().path().split("\\?", 2)[1];
        }
    }

    private StartBenchmark() {}

    /**
     * Prints what was measured.
     *
     * @param arguments the quarkus-run.jar of each build
     */
    public static void main(String[] arguments) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty())) {
            medians(arguments, settings(database))
                    .forEach((variant, start) -> System.out.printf(
                            "start, %-42s %.2f s, processor %.2f s%n", variant, start.seconds(), start.cpuSeconds()));
        }
    }

    /** How a service is told of the database. */
    static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER,
                "QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.USER);
    }

    /** The medians of each variant, by its name; all take turns. */
    static Map<String, Start> medians(String[] jars, Map<String, String> database) {
        List<Variant> variants = new ArrayList<>();
        for (int build = 0; build < jars.length; build++) {
            Path folder = Path.of(jars[build]).resolveSibling("").toAbsolutePath();
            String name = jars.length == 1 ? "" : "build " + (build + 1) + ", ";
            variants.add(new Variant(name + "embedded PostgreSQL", folder, Map.of(), List.of()));
            variants.add(new Variant(name + "other PostgreSQL", folder, database, List.of()));
            if (Files.exists(folder.resolve(CACHE))) {
                List<String> cached = List.of("-XX:AOTMode=on", "-XX:AOTCache=" + CACHE);
                variants.add(new Variant(name + "embedded PostgreSQL, AOT cache", folder, Map.of(), cached));
                variants.add(new Variant(name + "other PostgreSQL, AOT cache", folder, database, cached));
            }
        }
        Map<String, List<Start>> rounds = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Variant variant : variants) {
                Start start = variant.start();
                // The first round fills the database, and the machine's memory of files.
                if (round > 0) {
                    rounds.computeIfAbsent(variant.name(), _ -> new ArrayList<>())
                            .add(start);
                }
            }
        }
        Map<String, Start> medians = new LinkedHashMap<>();
        rounds.forEach((name, starts) ->
                medians.put(name, new Start(median(starts, Start::seconds), median(starts, Start::cpuSeconds))));
        return medians;
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return Load.median(starts.stream().mapToDouble(figure));
    }
}
