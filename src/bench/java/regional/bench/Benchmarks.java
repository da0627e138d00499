package regional.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;
import regional.postgres.EmbeddedDatabase;

/** Everything that is measured, in one run and one table: {@code ./mvnw -Pbench verify}. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Prints the table and keeps it.
     *
     * @param arguments the quarkus-run.jar of the service, that of the naive services, and the folder of the results
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path jar = Path.of(arguments[0]);
        PinnedProcess.pinMyself();
        Report report = new Report();
        report.machine(HttpRows.how());
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty())) {
            Map<String, String> settings = StartBenchmark.settings(database);
            http(jar, Path.of(arguments[1]), settings, report);
            PinnedProcess.unpinMyself();
            StartBenchmark.medians(new String[] {jar.toString()}, settings)
                    .forEach((variant, start) -> report.figure(
                            "start, " + variant,
                            "service",
                            "%.2f s".formatted(start.seconds()),
                            variant.equals("other PostgreSQL, AOT cache") ? "≤ 2 s" : ""));
        }
        DecisionBenchmark.Times decisions = DecisionBenchmark.measured();
        report.figure("decide, in process", "service", "%.2f µs".formatted(decisions.decide()), "≤ 4 µs");
        report.figure("decide in brief, in process", "service", "%.2f µs".formatted(decisions.rule()), "≤ 0.5 µs");
        report.keep(Path.of(arguments[2]));
    }

    private static void http(Path jar, Path naiveJar, Map<String, String> settings, Report report) throws IOException {
        try (PinnedProcess server = PinnedProcess.service("service", jar, settings)) {
            Contender service = new Contender("service", server, "");
            NaiveServices naive = NaiveServices.start(naiveJar, service, settings);
            try {
                for (String explain : List.of("none", "summary", "full")) {
                    report.line("records equal to the service's answers, %s: %d of %d%n"
                            .formatted(explain, naive.sameRecords(service, explain), Questions.VARIED));
                }
                new HttpRows(List.of(service), report).measure(naive);
            } finally {
                naive.close();
            }
            new BesideRows(service, report).measure();
            report.figure(
                    "heap and more after load, -Xmx1g",
                    "service",
                    ProcessMemory.of(server.process()).toString(),
                    "");
        }
    }
}
