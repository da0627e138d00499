package regional.postgres;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What can be said of the service's own PostgreSQL. */
@ConfigMapping(prefix = "regional.database")
public interface DatabaseConfig {
    /** Where it keeps its data; when empty, the data goes with the process. */
    Optional<Path> directory();
}
