package regional.postgres;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Stops the service's own PostgreSQL with the application, not only with the process, which dev mode and tests share. */
@Singleton
final class EmbeddedDatabaseEnd {
    void stop(@Observes ShutdownEvent end) {
        EmbeddedDatabaseSource.stop();
    }
}
