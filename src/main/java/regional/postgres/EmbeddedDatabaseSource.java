package regional.postgres;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory.ConfigurableConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Starts a PostgreSQL of the service's own when no other is configured, and tells the datasource where it is. A source
 * of configuration, because the datasource reads its address before any bean exists.
 */
public final class EmbeddedDatabaseSource implements ConfigurableConfigSourceFactory<DatabaseConfig> {
    private static final String URL = "quarkus.datasource.jdbc.url";

    /** Higher than every other source: credentials that are configured without an address are meant for no database. */
    private static final int ORDINAL = 1000;

    private static @Nullable EmbeddedDatabase running;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context, DatabaseConfig config) {
        String configured = context.getValue(URL).getValue();
        if ((configured != null && !configured.isBlank()) || !applicationRuns()) {
            return List.of();
        }
        Map<String, String> properties = Map.of(
                URL,
                start(config).url(),
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

    private static synchronized EmbeddedDatabase start(DatabaseConfig config) {
        if (running == null) {
            running = EmbeddedDatabase.start(config.directory());
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
