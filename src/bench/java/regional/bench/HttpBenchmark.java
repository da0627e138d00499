package regional.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regional.postgres.EmbeddedDatabase;

/**
 * What several builds of the packaged service answer over HTTP, beside a bare server that sends the same bytes in the same
 * run. The answers of all builds are checked to be equal first. Machines and runs differ; compare ratios: of answers a
 * second, and of the processor's time that the server took for an answer, which other work of the machine disturbs less.
 *
 * <p>Properties: {@code bench.seconds} of a round (1), {@code bench.rounds} (9), {@code bench.rows}, a part of the names of
 * the rows that are wanted.
 */
public final class HttpBenchmark {
    private HttpBenchmark() {}

    /**
     * Prints the table.
     *
     * @param arguments the quarkus-run.jar of each build
     */
    public static void main(String[] arguments) throws IOException {
        PinnedProcess.pinMyself();
        Report report = new Report();
        report.machine(HttpRows.how());
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty())) {
            List<PinnedProcess> servers = new ArrayList<>();
            try {
                List<Contender> builds = new ArrayList<>();
                for (String jar : arguments) {
                    String name = "build " + (servers.size() + 1);
                    servers.add(PinnedProcess.service(name, Path.of(jar), StartBenchmark.settings(database)));
                    builds.add(new Contender(name, servers.getLast(), ""));
                }
                new HttpRows(builds, report).measure(NaiveServices.NONE);
            } finally {
                servers.forEach(PinnedProcess::close);
            }
        }
    }
}
