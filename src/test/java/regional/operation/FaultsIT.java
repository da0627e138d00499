package regional.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import regional.PackagedService;
import regional.dataset.DatasetFiles;
import regional.dataset.FactsFormat;
import regional.postgres.EmbeddedDatabase;
import regional.store.StructuredDatabase;

/** Packaged services that are killed while they store their edition, and four that start at once. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class FaultsIT {
    /** How often a service is killed while it stores its edition. */
    private static final int KILLS = Integer.getInteger("faults.kills", 1);

    private static final long SEED = Long.getLong("faults.seed", 20261128);

    @Test
    void whatIsKilledWhileItStoresLeavesNothingHalfDone(@TempDir Path directory) throws Exception {
        Random random = new Random(SEED);
        System.out.printf("kills: %d, seed %d%n", KILLS, SEED);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.of(directory))) {
            String digest = FactsFormat.digest(DatasetFiles.shipped());
            // Storing takes as long as the machine is slow: kills fall within it, and as often after it.
            long within;
            try (PackagedService service = startOnNothing(database)) {
                long start = System.nanoTime();
                await(service, database, "select name from edition");
                within = 2 * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + 1;
            }
            for (int kill = 0; kill < KILLS; kill++) {
                PackagedService service = startOnNothing(database);
                Thread.sleep(random.nextLong(within));
                service.process().destroyForcibly();
                service.process().onExit().join();
                List<String> stored = column(database, "select name from edition");
                long facts = Long.parseLong(
                        column(database, "select count(*) from fact").getFirst());
                System.out.printf("killed within %d ms: %s stored, %d facts%n", within, stored, facts);
                assertThat(stored.isEmpty())
                        .as("facts without their edition, or the reverse")
                        .isEqualTo(facts == 0);
            }
            fourStartAtOnceAndAgree(database, digest);
        }
    }

    /** A service that has begun to lay out an empty database. */
    private static PackagedService startOnNothing(EmbeddedDatabase database) throws Exception {
        try (Connection connection = StructuredDatabase.source(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
        PackagedService service = PackagedService.start(database, Map.of());
        await(service, database, "select tablename from pg_tables where tablename = 'edition'");
        return service;
    }

    /** Until a query finds something. */
    private static void await(PackagedService service, EmbeddedDatabase database, String query) throws Exception {
        while (column(database, query).isEmpty()) {
            assertThat(service.process().isAlive()).isTrue();
            Thread.sleep(5);
        }
    }

    private static void fourStartAtOnceAndAgree(EmbeddedDatabase database, String digest) throws Exception {
        List<PackagedService> services = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                services.add(PackagedService.start(database, Map.of()));
            }
            for (PackagedService service : services) {
                service.awaitReadiness();
                assertThat(given().port(service.port())
                                .get("/v1/editions")
                                .path("editions[0].digest")
                                .toString())
                        .isEqualTo(digest);
            }
        } finally {
            services.forEach(PackagedService::close);
        }
    }

    private static List<String> column(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = StructuredDatabase.source(database).getConnection()) {
            return StructuredDatabase.column(connection, query);
        }
    }
}
