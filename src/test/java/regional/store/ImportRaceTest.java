package regional.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import regional.OtherEdition;
import regional.OwnDatabase;
import regional.dataset.TinyDataset;
import regional.law.EditionName;
import regional.law.Facts;
import regional.law.Records;

/** Replicas that start at once on one database. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class ImportRaceTest {
    private static final int REPLICAS = 8;

    @Inject
    StoredEditions stored;

    @Inject
    DataSource database;

    private EditionName newer() {
        return OtherEdition.after(stored.newest().map(StoredEdition::name).orElse(new EditionName("2000-R01")));
    }

    @RepeatedTest(3)
    void ofReplicasThatImportAtOnceOneStoresTheEdition() throws Exception {
        Facts facts = OtherEdition.of(TinyDataset.sound(), newer());
        int before = stored.list().size();
        assertThat(atOnce(Collections.nCopies(REPLICAS, facts)))
                .containsOnlyOnce(true)
                .containsOnly(true, false);
        assertThat(stored.list()).hasSize(before + 1);
        assertThat(stored.load(facts.edition())).isEqualTo(facts);
    }

    @RepeatedTest(3)
    void ofTwoDatasetsOfOneNameOneIsStoredAndTheOtherRefused() throws Exception {
        Facts one = OtherEdition.of(TinyDataset.sound(), newer());
        Facts other =
                Records.with(one, Map.of("verifiedUntil", one.verifiedUntil().plusDays(1)));
        assertThat(atOnce(List.of(one, other))).containsExactlyInAnyOrder(true, EditionConflict.class);
        assertThat(stored.load(one.edition())).isIn(one, other);
    }

    /** As replicas of several versions do. */
    @RepeatedTest(3)
    void ofManyEditionsAtOnceTheNewestIsTheNewestStoredAndEachStoredOneIsWhole() throws Exception {
        EditionName first = newer();
        String year = first.value().substring(0, 6);
        List<Facts> editions = IntStream.rangeClosed(1, REPLICAS)
                .mapToObj(number ->
                        OtherEdition.of(TinyDataset.sound(), new EditionName(year + "%02d".formatted(number))))
                .toList();
        List<Object> outcomes = atOnce(editions);
        assertThat(outcomes).containsOnly(true, false).last().isEqualTo(true);
        List<EditionName> names =
                stored.list().stream().map(StoredEdition::name).toList();
        for (int i = 0; i < REPLICAS; i++) {
            EditionName name = editions.get(i).edition();
            assertThat(names.contains(name)).as("%s", name).isEqualTo(outcomes.get(i));
            if (names.contains(name)) {
                assertThat(stored.load(name)).isEqualTo(editions.get(i));
            }
        }
        assertThat(names).first().isEqualTo(editions.getLast().edition());
    }

    /** The connection of the one whose turn it is breaks off when everything is written and nothing committed. */
    @Test
    void anImportBrokenOffLeavesNothingAndHoldsUpNobody() throws Exception {
        Facts facts = OtherEdition.of(TinyDataset.sound(), newer());
        List<StoredEdition> before = stored.list();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch brokenOff = new CountDownLatch(1);
        Future<?> first;
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            first = replicas.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                stored.importShipped(facts);
                Panache.getEntityManager()
                        .createNativeQuery("set application_name = 'the first'")
                        .executeUpdate();
                written.countDown();
                await(brokenOff);
            }));
            try {
                await(written);
                assertThat(stored.list())
                        .as("what is not committed is not seen")
                        .isEqualTo(before);
                Future<Boolean> second = replicas.submit(() -> stored.importShipped(facts));
                awaitOne("select count(*) from pg_locks where locktype = 'advisory' and not granted");
                assertThat(column("select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where application_name = 'the first'"))
                        .containsExactly("t");
                assertThat(second.get()).as("the second stores it").isTrue();
            } finally {
                brokenOff.countDown();
            }
        }
        assertThat(first.state()).as("the first could not commit").isEqualTo(Future.State.FAILED);
        assertThat(stored.list()).hasSize(before.size() + 1);
        assertThat(stored.load(facts.edition())).isEqualTo(facts);
    }

    private List<Object> atOnce(List<Facts> editions) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(editions.size());
        List<Callable<Boolean>> imports = new ArrayList<>();
        for (Facts facts : editions) {
            imports.add(() -> {
                start.await();
                return stored.importShipped(facts);
            });
        }
        try (ExecutorService replicas = Executors.newFixedThreadPool(editions.size())) {
            return replicas.invokeAll(imports).stream()
                    .map(ImportRaceTest::outcome)
                    .toList();
        }
    }

    /** What came of what is done, or the kind of what was thrown. */
    private static Object outcome(Future<?> done) {
        return done.state() == Future.State.SUCCESS
                ? done.resultNow()
                : done.exceptionNow().getClass();
    }

    private static void await(CountDownLatch event) {
        try {
            event.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitOne(String count) throws SQLException, InterruptedException {
        while (!column(count).equals(List.of("1"))) {
            Thread.sleep(10);
        }
    }

    private List<String> column(String query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return StructuredDatabase.column(connection, query);
        }
    }
}
