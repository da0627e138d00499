package regional.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A PostgreSQL of the service's own. It is stopped by {@link #close}, or else at the end of the virtual machine. */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The superuser, who has no password. */
    public static final String USER = "postgres";

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
     * @throws IllegalStateException when a server cannot be started, or one of a living process has the directory
     */
    public static EmbeddedDatabase start(Optional<Path> directory) {
        return start(directory, freePort());
    }

    /** The same on a port that the caller knows before. */
    static EmbeddedDatabase start(Optional<Path> directory, int port) {
        try {
            return new EmbeddedDatabase(directory.isPresent() ? durable(directory.get(), port) : transitory(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JDBC address of its one database. */
    public String url() {
        return url(server.getPort());
    }

    static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres durable(Path directory, int port) throws IOException {
        Path place = directory.toAbsolutePath().normalize();
        LOG.infof("No JDBC URL is configured: starting PostgreSQL with its data in %s", place);
        try {
            return builder(port)
                    .setDataDirectory(place)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    // Called once the directory's lock is ours, so that no living process can own the server.
                    .setDataDirectoryCustomizer(EmbeddedDatabase::stopOrphan)
                    .start();
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "PostgreSQL cannot start with its data in " + place + "; does another process keep its own there?",
                    e);
        }
    }

    private static EmbeddedPostgres transitory(int port) throws IOException {
        LOG.info("No JDBC URL is configured: starting PostgreSQL with data that goes with this process");
        EmbeddedPostgres.Builder builder = builder(port);
        return builder.setDataDirectory(Files.createTempDirectory(Files.createDirectories(ownPlace()), "data"))
                .start();
    }

    /** The library clears away what killed processes left in its place for more than ten minutes. */
    private static EmbeddedPostgres.Builder builder(int port) {
        System.setProperty("ot.epg.working-dir", ownPlace().toString());
        return EmbeddedPostgres.builder().setPort(port).setPGStartupWait(PATIENCE);
    }

    /** Where the binaries are unpacked. A user's own: what another user unpacked may not be readable. */
    private static Path ownPlace() {
        return Path.of(System.getProperty("java.io.tmpdir"), "regional-postgresql-" + System.getProperty("user.name"));
    }

    private static void stopOrphan(File directory) {
        try {
            OrphanServer.stop(directory.toPath(), PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
