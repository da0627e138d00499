package regional.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import regional.OtherEdition;
import regional.OwnDatabase;
import regional.dataset.FactsFormat;
import regional.dataset.TinyDataset;
import regional.dataset.ZippedEdition;
import regional.law.EditionName;
import regional.law.Facts;
import regional.store.ServicePeriod;
import regional.store.StoredEdition;
import regional.store.StoredEditions;

/** Editions that are no longer current, asked for by name. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class OlderEditionsTest {
    private static final String LOADS =
            "select count(*) from pg_locks where relation = 'fact'::regclass and not granted";

    @Inject
    Editions current;

    @Inject
    EditionCache older;

    @Inject
    StoredEditions stored;

    @Inject
    DataSource database;

    /** Stores an edition, and another that is served instead of it. */
    private StoredEdition noLongerCurrent() {
        Facts facts = store();
        store();
        current.serveNewest();
        return current.stored().stream()
                .filter(edition -> edition.name().equals(facts.edition()))
                .findFirst()
                .orElseThrow();
    }

    private Facts store() {
        Facts facts = OtherEdition.of(TinyDataset.sound(), newer());
        stored.importShipped(facts);
        return facts;
    }

    private EditionName newer() {
        return OtherEdition.after(stored.newest().map(StoredEdition::name).orElse(new EditionName("2000-R01")));
    }

    @Test
    void anOlderEditionIsReplayedAsItWasStored() {
        StoredEdition asked = noLongerCurrent();
        Edition edition = current.named(asked.name());
        assertThat(edition).isNotSameAs(current.current());
        assertThat(edition.facts()).isEqualTo(OtherEdition.of(TinyDataset.sound(), asked.name()));
        assertThat(edition.digest()).isEqualTo(asked.digest());
        assertThat(edition.rulebook().facts()).isEqualTo(edition.facts());
        assertThat(current.named(asked.name())).isSameAs(edition);
    }

    @Test
    void theCurrentEditionIsFoundByItsNameToo() {
        noLongerCurrent();
        assertThat(current.named(current.current().name())).isSameAs(current.current());
    }

    @Test
    void itsFilesAreReadBackToItsDigest(@TempDir Path folder) throws IOException {
        StoredEdition asked = noLongerCurrent();
        String path = "/v1/editions/" + asked.name();
        byte[] files = given().accept("application/zip").get(path).asByteArray();
        assertThat(FactsFormat.digest(ZippedEdition.read(files, folder))).isEqualTo(asked.digest());
        given().get(path)
                .then()
                .body("served.since", is(asked.served().since().toString()))
                .body("served.until", is(String.valueOf(asked.served().until())));
    }

    @Test
    void aRecordIsAnotherOnceItsEditionIsNoLongerServed() {
        Facts facts = store();
        current.serveNewest();
        String path = "/v1/editions/" + facts.edition();
        String tag = given().get(path)
                .then()
                .body("served.until", nullValue())
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        store();
        current.serveNewest();
        given().header("If-None-Match", tag).get(path).then().statusCode(200).body("served.until", notNullValue());
    }

    @Test
    void anEditionThatIsNotStoredIsUnknown() {
        noLongerCurrent();
        EditionName name = newer();
        assertThatThrownBy(() -> current.named(name))
                .isInstanceOfSatisfying(
                        UnknownEdition.class, e -> assertThat(e.name()).isEqualTo(name));
    }

    @Test
    void moreEditionsThanAreKeptCanBeAskedFor() {
        List<StoredEdition> asked =
                IntStream.range(0, 12).mapToObj(i -> noLongerCurrent()).toList();
        for (int round = 0; round < 2; round++) {
            for (StoredEdition edition : asked) {
                assertThat(current.named(edition.name()).facts())
                        .isEqualTo(OtherEdition.of(TinyDataset.sound(), edition.name()));
            }
        }
    }

    @Test
    void thoseWhoAskAtOnceShareOneLoadAndHoldUpNobodyElse() throws Exception {
        StoredEdition known = noLongerCurrent();
        Edition before = older.stored(known);
        StoredEdition asked = noLongerCurrent();
        List<Edition> answers = Collections.synchronizedList(new ArrayList<>());
        List<Thread> asking;
        try (Connection obstacle = database.getConnection();
                Statement statement = obstacle.createStatement()) {
            obstacle.setAutoCommit(false);
            statement.execute("lock table fact");
            asking = ask(3, () -> answers.add(older.stored(asked)));
            assertThat(count(LOADS)).as("one of them asks the database").isOne();
            assertThat(older.stored(known)).as("another edition").isSameAs(before);
            obstacle.rollback();
        }
        for (Thread thread : asking) {
            thread.join();
        }
        assertThat(answers).hasSize(3).allSatisfy(answer -> assertThat(answer).isSameAs(older.stored(asked)));
    }

    @Test
    void thoseWhoAskAtOnceShareAFailureAndItIsNotKept() throws Exception {
        StoredEdition asked = noLongerCurrent();
        List<NotReady> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> asking;
        try (Connection obstacle = database.getConnection();
                Statement statement = obstacle.createStatement()) {
            obstacle.setAutoCommit(false);
            statement.execute("lock table fact");
            asking = ask(3, () -> {
                try {
                    older.stored(asked);
                } catch (NotReady failure) {
                    failures.add(failure);
                }
            });
            assertThat(count("select count(pg_terminate_backend(pid)) from pg_locks"
                            + " where relation = 'fact'::regclass and not granted"))
                    .isOne();
            for (Thread thread : asking) {
                thread.join();
            }
            obstacle.rollback();
        }
        assertThat(failures)
                .hasSize(3)
                .allSatisfy(
                        failure -> assertThat(failure).hasMessage("edition " + asked.name() + " cannot be loaded now"));
        assertThat(older.stored(asked).name()).isEqualTo(asked.name());
    }

    @Test
    void anEditionThatCannotBeLoadedIsAskedForAgain() {
        Facts facts = OtherEdition.of(TinyDataset.sound(), newer());
        StoredEdition promised = new StoredEdition(
                facts.edition(),
                1,
                "sha256:",
                facts.published(),
                facts.verifiedUntil(),
                new ServicePeriod(Instant.EPOCH, null));
        assertThatThrownBy(() -> older.stored(promised)).isInstanceOf(NotReady.class);
        stored.importShipped(facts);
        assertThat(older.stored(promised).facts()).isEqualTo(facts);
    }

    /** Starts threads, and waits until one of them waits for the database, and the others for that one. */
    private List<Thread> ask(int many, Runnable question) throws SQLException, InterruptedException {
        List<Thread> asking = IntStream.range(0, many)
                .mapToObj(i -> Thread.ofPlatform().start(question))
                .toList();
        while (count(LOADS) == 0
                || asking.stream().filter(OlderEditionsTest::waitsForAnother).count() < many - 1) {
            Thread.sleep(10);
        }
        return asking;
    }

    private static boolean waitsForAnother(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(CompletableFuture.class.getName())
                        && frame.getMethodName().equals("join"));
    }

    private int count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getInt(1);
        }
    }
}
