package regional.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regional.postgres.EmbeddedDatabase;

/**
 * How long the packaged service, or several builds of it, take from their start to the first answer to a question: on the
 * embedded PostgreSQL, on another that has the edition already, and with the JDK's AOT cache where one lies beside the jar.
 */
public final class StartBenchmark {
    private static final int ROUNDS = Integer.getInteger("bench.starts", 5);
    private static final String CACHE = "app.aot";

    private record Variant(String name, Path folder, Map<String, String> settings, List<String> options) {
        double seconds() {
            String[] java = options.toArray(String[]::new);
            Path jar = folder.resolve("quarkus-run.jar");
            try (PinnedProcess service =
                    PinnedProcess.unpinned(name, jar, settings, "/v1/eligibility?" + question(), java)) {
                return service.startNanos() / 1e9;
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
                    .forEach((variant, seconds) -> System.out.printf("start, %-40s %.2f s%n", variant, seconds));
        }
    }

    /** How a service is told of the database. */
    static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER,
                "QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.USER);
    }

    /** The median of each variant in seconds, by its name; all take turns. */
    static Map<String, Double> medians(String[] jars, Map<String, String> database) {
        List<Variant> variants = new ArrayList<>();
        for (int build = 0; build < jars.length; build++) {
            Path folder = Path.of(jars[build]).resolveSibling("").toAbsolutePath();
            String name = jars.length == 1 ? "" : "build " + (build + 1) + ", ";
            variants.add(new Variant(name + "embedded PostgreSQL", folder, Map.of(), List.of()));
            variants.add(new Variant(name + "other PostgreSQL", folder, database, List.of()));
            if (Files.exists(folder.resolve(CACHE))) {
                List<String> cached = List.of("-XX:AOTCache=" + folder.resolve(CACHE));
                variants.add(new Variant(name + "embedded PostgreSQL, AOT cache", folder, Map.of(), cached));
                variants.add(new Variant(name + "other PostgreSQL, AOT cache", folder, database, cached));
            }
        }
        Map<String, List<Double>> rounds = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Variant variant : variants) {
                double seconds = variant.seconds();
                // The first round fills the database, and the machine's memory of files.
                if (round > 0) {
                    rounds.computeIfAbsent(variant.name(), _ -> new ArrayList<>())
                            .add(seconds);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        rounds.forEach((name, seconds) -> medians.put(
                name, seconds.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow()));
        return medians;
    }
}
