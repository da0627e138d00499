package regional.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import regional.PackagedService;
import regional.postgres.ServerProcess;

/**
 * A database is backed up, dropped and restored, as docs/operations.md says. With the PostgreSQL that the distribution has, since
 * the embedded one brings no tools for it; so it is tried on an older PostgreSQL too.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class BackupIT {
    private static final List<String> QUESTIONS = List.of(
            "/v1/eligibility?origin=ML&destination=GH&on=2025-06-01&hs=1207&explain=full",
            "/v1/eligibility/matrix?on=2025-06-01",
            "/v1/eligibility/timeline?origin=CI&destination=ML",
            "/v1/memberships",
            "/v1/editions");

    @Test
    void aRestoredDatabaseGivesTheSameAnswers(@TempDir Path folder) throws Exception {
        Optional<Path> found = distribution();
        if (found.isEmpty()) {
            System.out.println(
                    "!!! BACKUP AND RESTORE ARE NOT TRIED: no PostgreSQL of the distribution, with pg_dump, is installed !!!");
        }
        assumeTrue(found.isPresent(), "no PostgreSQL of the distribution");
        Path tools = found.orElseThrow();
        String port = String.valueOf(PackagedService.freePort());
        Path data = folder.resolve("data");
        Path dump = folder.resolve("regional.dump");
        List<String> server = List.of("-h", "127.0.0.1", "-p", port, "-U", "postgres");
        run(
                tools,
                "initdb",
                List.of("-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"));
        String options = "-p %s -h 127.0.0.1 -k %s".formatted(port, folder);
        run(
                tools,
                "pg_ctl",
                List.of("-D", data.toString(), "-w", "-l", folder.resolve("log").toString(), "-o", options, "start"));
        try {
            run(tools, "createdb", and(server, "regional"));
            List<String> before = answers(port);
            run(tools, "pg_dump", and(server, "-Fc", "-f", dump.toString(), "regional"));
            run(tools, "dropdb", and(server, "regional"));
            run(tools, "createdb", and(server, "regional"));
            run(tools, "pg_restore", and(server, "--exit-on-error", "-d", "regional", dump.toString()));
            assertThat(answers(port)).isEqualTo(before);
        } finally {
            run(tools, "pg_ctl", List.of("-D", data.toString(), "-m", "immediate", "stop"));
        }
    }

    /** The newest that Debian or Ubuntu have installed. */
    private static Optional<Path> distribution() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(tools -> Stream.of("initdb", "pg_ctl", "createdb", "dropdb", "pg_dump", "pg_restore")
                            .allMatch(tool -> Files.isExecutable(tools.resolve(tool))))
                    .max(Comparator.comparingInt(tools ->
                            Integer.parseInt(tools.getParent().getFileName().toString())));
        }
    }

    private static List<String> answers(String port) throws IOException, InterruptedException {
        Map<String, String> settings = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/regional",
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "QUARKUS_DATASOURCE_PASSWORD",
                "postgres");
        try (PackagedService service = PackagedService.start(settings)) {
            service.awaitReadiness();
            return QUESTIONS.stream()
                    .map(question -> given().noFilters()
                            .port(service.port())
                            .get(question)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .toList();
        }
    }

    private static List<String> and(List<String> first, String... others) {
        return and(first, List.of(others));
    }

    private static List<String> and(List<String> first, List<String> others) {
        return Stream.concat(first.stream(), others.stream()).toList();
    }

    private static void run(Path tools, String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                ServerProcess.unprivileged(and(List.of(tools.resolve(tool).toString()), arguments));
        Path said = Files.createTempFile("tool", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor())
                .as("%s said: %s", command, Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
        Files.delete(said);
    }
}
