package regional.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/**
 * Waits for the service's own PostgreSQL before anything connects to it, and stops it with the application, not only with
 * the process, which dev mode and tests share.
 */
@Singleton
final class EmbeddedDatabaseLife {
    void await(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        EmbeddedDatabaseSource.await();
    }

    void stop(@Observes ShutdownEvent end) {
        EmbeddedDatabaseSource.stop();
    }
}
