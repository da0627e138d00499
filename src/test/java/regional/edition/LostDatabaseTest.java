package regional.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import regional.Management;
import regional.OtherEdition;
import regional.OwnDatabase;
import regional.dataset.TinyDataset;
import regional.law.EditionName;
import regional.law.Facts;
import regional.postgres.ServerProcess;
import regional.store.StoredEdition;
import regional.store.StoredEditions;

/** PostgreSQL is lost under the running service, and comes back. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class LostDatabaseTest {
    @Inject
    Editions current;

    @Inject
    StoredEditions stored;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int poolSize;

    @Test
    void everyAnswerGoesOnWithoutTheDatabase() throws IOException, InterruptedException, SQLException {
        Facts asked = store();
        Facts neverAsked = store();
        Facts newest = store();
        current.serveNewest();
        Edition serving = current.current();
        Edition older = current.named(asked.edition());
        assertThat(serving.facts()).isEqualTo(newest);

        ServerProcess server = ServerProcess.of(database);
        server.kill();
        assertThatThrownBy(stored::list).as("the database is lost").isInstanceOf(RuntimeException.class);

        everyQuestionIsAnswered(newest.edition());
        assertThat(current.current()).isSameAs(serving);
        assertThat(current.named(newest.edition())).isSameAs(serving);
        assertThat(current.named(asked.edition())).isSameAs(older);
        assertThat(current.stored())
                .extracting(StoredEdition::name)
                .startsWith(newest.edition(), neverAsked.edition(), asked.edition());
        assertThatThrownBy(() -> current.named(neverAsked.edition()))
                .isInstanceOf(NotReady.class)
                .hasMessage("edition " + neverAsked.edition() + " cannot be loaded now");
        files(asked.edition()).statusCode(200).contentType("application/zip");
        assertThat(JsonPath.from(files(neverAsked.edition())
                                .statusCode(503)
                                .extract()
                                .asString())
                        .<Map<String, Object>>get())
                .as("the example of the OpenAPI document")
                .isEqualTo(JsonPath.from(getClass().getResource("/META-INF/examples/problems/NotReady.json"))
                        .get());
        assertThatThrownBy(() -> current.named(OtherEdition.after(newest.edition())))
                .isInstanceOf(UnknownEdition.class);

        assertThatThrownBy(current::serveNewest)
                .as("nothing newer is to be had")
                .isInstanceOf(RuntimeException.class);
        assertThat(current.current()).as("what is served stays").isSameAs(serving);
        everyQuestionIsAnswered(newest.edition());

        server.startAgain();
        assertThat(current.named(neverAsked.edition()).facts()).isEqualTo(neverAsked);
        Facts next = store();
        current.serveNewest();
        everyQuestionIsAnswered(next.edition());
    }

    /** Connections that the pool has kept from before are of no use, and no question pays for it. */
    @Test
    void theFirstQuestionAfterTheDatabaseCameBackIsAnswered() throws IOException, InterruptedException, SQLException {
        Facts older = store();
        store();
        current.serveNewest();
        try (Connection one = database.getConnection();
                Connection another = database.getConnection()) {
            assertThat(one).isNotEqualTo(another);
        }
        ServerProcess server = ServerProcess.of(database);
        server.kill();
        server.startAgain();
        assertThat(current.named(older.edition()).facts()).isEqualTo(older);
    }

    /** As when the network between the two breaks: nothing is refused, and nothing comes back. */
    @Test
    void aSilentDatabaseHoldsUpNobodyForever() throws IOException, InterruptedException, SQLException {
        Facts beingLoaded = store();
        Facts older = store();
        Facts newest = store();
        current.serveNewest();
        ServerProcess server = ServerProcess.of(database);
        FutureTask<Edition> loading = new FutureTask<>(() -> current.named(beingLoaded.edition()));
        try (Connection obstacle = database.getConnection()) {
            obstacle.setAutoCommit(false);
            try (Statement statement = obstacle.createStatement()) {
                statement.execute("lock table fact");
            }
            Thread.ofPlatform().start(loading);
            while (!isLoading()) {
                Thread.sleep(10);
            }
            server.suspend();
            try {
                assertThatThrownBy(() -> current.named(older.edition())).isInstanceOf(NotReady.class);
                everyQuestionIsAnswered(newest.edition());
                assertThatThrownBy(loading::get).cause().isInstanceOf(NotReady.class);
            } finally {
                server.resume();
            }
            obstacle.rollback();
        }
        assertThat(current.named(older.edition()).facts()).isEqualTo(older);
        assertThat(current.named(beingLoaded.edition()).facts()).isEqualTo(beingLoaded);
    }

    /** As when others hold all connections that there are. */
    @Test
    void aFullPoolHoldsUpNobody() throws IOException, SQLException {
        Facts older = store();
        Facts newest = store();
        current.serveNewest();
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < poolSize; i++) {
                all.add(database.getConnection());
            }
            assertThatThrownBy(database::getConnection).as("the pool is full").isInstanceOf(SQLException.class);
            everyQuestionIsAnswered(newest.edition());
            files(older.edition()).statusCode(503).header("Retry-After", not(emptyString()));
            assertThatThrownBy(current::serveNewest)
                    .as("a look for a newer edition")
                    .isInstanceOf(RuntimeException.class);
            everyQuestionIsAnswered(newest.edition());
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
        files(older.edition()).statusCode(200);
        Facts next = store();
        current.serveNewest();
        everyQuestionIsAnswered(next.edition());
    }

    private static ValidatableResponse files(EditionName name) {
        return given().accept("application/zip").get("/v1/editions/" + name).then();
    }

    private boolean isLoading() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery(
                        "select from pg_locks where relation = 'fact'::regclass and not granted")) {
            return waiting.next();
        }
    }

    private Facts store() {
        EditionName newest = stored.newest().map(StoredEdition::name).orElse(new EditionName("2000-R01"));
        Facts facts = OtherEdition.of(TinyDataset.sound(), OtherEdition.after(newest));
        assertThat(stored.importShipped(facts)).isTrue();
        return facts;
    }

    /** Over HTTP, from the edition of the name: health, every list, and questions of every shape. */
    private static void everyQuestionIsAnswered(EditionName name) {
        Management.given().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
        Management.given()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.find { it.name == 'edition' }.status", is("UP"))
                .body("checks.find { it.name == 'edition' }.data.name", is(name.value()));
        for (String list : List.of(
                "countries",
                "blocs",
                "memberships",
                "regimes",
                "levies",
                "instruments",
                "coverage",
                "suspensions",
                "restrictions",
                "standings",
                "changes",
                "eligibility?origin=ML&destination=GH",
                "eligibility/matrix",
                "eligibility/timeline?origin=ML&destination=GH")) {
            given().get("/v1/" + list).then().statusCode(200).body("edition.name", is(name.value()));
        }
        given().get("/v1/editions").then().statusCode(200).body("editions[0].name", is(name.value()));
        given().contentType("application/json")
                .body("{\"questions\":[{\"origin\":\"ML\",\"destination\":\"GH\"}]}")
                .post("/v1/eligibility/batch")
                .then()
                .statusCode(200)
                .body("answers[0].answer.edition.name", is(name.value()));
        given().contentType("application/json")
                .body("{\"amendment\":{\"changes\":[]},\"question\":{\"origin\":\"ML\",\"destination\":\"GH\"}}")
                .post("/v1/scenarios")
                .then()
                .statusCode(200)
                .body("edition.name", is(name.value()));
    }
}
