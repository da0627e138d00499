package regional.edition;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import regional.store.StoredEditions;

/**
 * Looks for the newest edition: at the start, which also lays out the database and stores the shipped dataset if it is new,
 * and again and again after that. So replicas on one database agree, and a database that was away is found when it is back.
 */
@Singleton
final class EditionPoll {
    private final ShippedFacts shipped;
    private final StoredEditions database;
    private final Editions editions;
    private final EditionMeters meters;
    private final EditionConfig config;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("edition-poll").factory());
    private boolean imported;

    EditionPoll(
            ShippedFacts shipped,
            StoredEditions database,
            Editions editions,
            EditionMeters meters,
            EditionConfig config) {
        this.shipped = shipped;
        this.database = database;
        this.editions = editions;
        this.meters = meters;
        this.config = config;
    }

    /** The first look is waited for, so that a service whose database is there is ready when it has started. */
    void start(@Observes StartupEvent start) {
        look();
        long interval = config.pollInterval().toMillis();
        var _ = looking.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent end) {
        looking.shutdownNow();
    }

    private void look() {
        try {
            if (!imported) {
                database.layOut();
                meters.imported(database.importShipped(shipped.facts()));
                shipped.release();
                imported = true;
            }
            editions.serveNewest();
            meters.polled();
        } catch (RuntimeException e) {
            if (looking.isShutdown()) {
                return; // The end of the service interrupted the look.
            }
            meters.pollFailed();
            editions.obstructed(e);
        }
    }
}
