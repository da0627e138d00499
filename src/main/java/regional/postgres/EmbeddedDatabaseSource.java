package regional.postgres;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory.ConfigurableConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Starts a PostgreSQL of the service's own when no other is configured, and tells the datasource where it will be. A source
 * of configuration, because the datasource reads its address before any bean exists. It starts while the application does;
 * {@link EmbeddedDatabaseLife} waits for it before the first connection.
 */
public final class EmbeddedDatabaseSource implements ConfigurableConfigSourceFactory<DatabaseConfig> {
    private static final String URL = "quarkus.datasource.jdbc.url";

    /** Higher than every other source: credentials that are configured without an address are meant for no database. */
    private static final int ORDINAL = 1000;

    private static @Nullable Starting running;

    private record Starting(int port, CompletableFuture<EmbeddedDatabase> server) {}

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context, DatabaseConfig config) {
        String configured = context.getValue(URL).getValue();
        if ((configured != null && !configured.isBlank()) || !applicationRuns()) {
            return List.of();
        }
        Map<String, String> properties = Map.of(
                URL,
                EmbeddedDatabase.url(start(config).port()),
                "quarkus.datasource.username",
                EmbeddedDatabase.USER,
                "quarkus.datasource.password",
                EmbeddedDatabase.USER);
        return List.of(new PropertiesConfigSource(properties, "the embedded PostgreSQL", ORDINAL));
    }

    /** False while the application is built: the address of a server started then would be a dead one in the package. */
    private static boolean applicationRuns() {
        try {
            Class.forName("io.quarkus.runner.ApplicationImpl", false, EmbeddedDatabaseSource.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static synchronized Starting start(DatabaseConfig config) {
        if (running == null) {
            int port = EmbeddedDatabase.freePort();
            Thread.Builder thread = Thread.ofPlatform().name("embedded-postgresql");
            running = new Starting(
                    port,
                    CompletableFuture.supplyAsync(
                            () -> EmbeddedDatabase.start(config.directory(), port), thread::start));
        }
        return running;
    }

    /**
     * Comes back when the server can be used; at once where there is none of the service's own.
     *
     * @throws IllegalStateException when it cannot be started
     */
    static synchronized void await() {
        if (running != null) {
            try {
                running.server().join();
            } catch (CompletionException e) {
                throw new IllegalStateException("the embedded PostgreSQL does not start", e.getCause());
            }
        }
    }

    static synchronized void stop() {
        if (running != null) {
            // One that could not be started is not there to be stopped.
            running.server()
                    .handle((server, _) -> Optional.ofNullable(server))
                    .join()
                    .ifPresent(EmbeddedDatabase::close);
            running = null;
        }
    }
}
