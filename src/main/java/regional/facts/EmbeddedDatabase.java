package regional.facts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** A PostgreSQL of the service's own. It is stopped by {@link #close}, or else at the end of the virtual machine. */
final class EmbeddedDatabase implements AutoCloseable {
    static final String USER = "postgres";

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param directory keeps the data, durably; when empty, the data goes with the server
     */
    static EmbeddedDatabase start(Optional<Path> directory) {
        try {
            return new EmbeddedDatabase(directory.isPresent() ? durable(directory.get()) : transitory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    private static EmbeddedPostgres durable(Path directory) throws IOException {
        Path place = directory.toAbsolutePath().normalize();
        LOG.infof("No JDBC URL is configured: starting PostgreSQL with its data in %s", place);
        return builder()
                .setDataDirectory(place)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // Called once the directory's lock is ours, so that no living process can own the server.
                .setDataDirectoryCustomizer(EmbeddedDatabase::stopOrphan)
                .start();
    }

    private static EmbeddedPostgres transitory() throws IOException {
        LOG.info("No JDBC URL is configured: starting PostgreSQL with data that goes with this process");
        EmbeddedPostgres.Builder builder = builder();
        return builder.setDataDirectory(Files.createTempDirectory(Files.createDirectories(ownPlace()), "data"))
                .start();
    }

    /** The library clears away what killed processes left in its place for more than ten minutes. */
    private static EmbeddedPostgres.Builder builder() {
        System.setProperty("ot.epg.working-dir", ownPlace().toString());
        return EmbeddedPostgres.builder().setPGStartupWait(PATIENCE);
    }

    /** Where the binaries are unpacked. A user's own: what another user unpacked may not be readable. */
    private static Path ownPlace() {
        return Path.of(System.getProperty("java.io.tmpdir"), "regional-postgresql-" + System.getProperty("user.name"));
    }

    /** A killed process leaves its server running, which would keep the next one from starting. */
    private static void stopOrphan(File directory) {
        Path note = directory.toPath().resolve("postmaster.pid");
        try {
            if (Files.exists(note)) {
                long id = Long.parseLong(Files.readAllLines(note).getFirst().strip());
                Optional<ProcessHandle> process = ProcessHandle.of(id);
                if (process.isEmpty()) {
                    return;
                }
                Optional<String> command = process.get().info().command();
                if (command.filter(EmbeddedDatabase::isServer).isPresent()) {
                    stop(process.get());
                } else if (command.isPresent()) {
                    // The number has gone to another process, which the next server would take for a living server.
                    Files.delete(note);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isServer(String command) {
        return Path.of(command).getFileName().toString().startsWith("postgres");
    }

    private static void stop(ProcessHandle orphan) {
        LOG.warnf("Stopping the PostgreSQL server %s, which an earlier process left behind", orphan.pid());
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the PostgreSQL server " + orphan.pid() + " does not stop", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
