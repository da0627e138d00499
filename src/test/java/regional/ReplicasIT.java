package regional;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import regional.dataset.DatasetFiles;
import regional.dataset.FactsFormat;
import regional.law.EditionName;
import regional.law.Facts;
import regional.postgres.EmbeddedDatabase;
import regional.postgres.ServerProcess;
import regional.store.StructuredDatabase;

/** Two packaged services on one database, which is away when they start. */
@Timeout(value = 2, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class ReplicasIT {
    /** A service on the database that looks for newer editions five times a second. */
    private static PackagedService start(EmbeddedDatabase database) throws IOException {
        return PackagedService.start(database, Map.of("REGIONAL_EDITION_POLL_INTERVAL", "PT0.2S"));
    }

    @Test
    void theyWaitForTheirDatabaseAndAgreeOnTheNewestSoundEdition(@TempDir Path directory) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.of(directory))) {
            DataSource source = StructuredDatabase.source(database);
            ServerProcess server = ServerProcess.of(source);
            server.kill();
            try (PackagedService one = start(database);
                    PackagedService other = start(database)) {
                List<PackagedService> both = List.of(one, other);
                for (PackagedService service : both) {
                    JsonPath edition = service.await(check -> "DOWN".equals(check.getString("status")));
                    assertThat(edition.getString("data.reason")).contains("refused");
                    given().port(service.managementPort())
                            .get("/q/health/live")
                            .then()
                            .statusCode(200);
                    given().port(service.port())
                            .get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01")
                            .then()
                            .statusCode(503)
                            .contentType("application/problem+json")
                            .header("Retry-After", not(emptyString()))
                            .body("code", is("NOT_READY"));
                }
                server.startAgain();
                for (PackagedService service : both) {
                    service.await(isServing("2026-R02"));
                }
                Facts shipped = DatasetFiles.shipped();
                Facts newer = OtherEdition.of(shipped, new EditionName("3000-R01"));
                StoredByAnother.edition(source, newer, FactsFormat.digest(newer));
                for (PackagedService service : both) {
                    assertThat(service.await(isServing("3000-R01")).getString("data.reason"))
                            .isNull();
                }
                Facts changed = OtherEdition.of(shipped, new EditionName("3000-R02"));
                StoredByAnother.edition(source, changed, FactsFormat.digest(newer));
                for (PackagedService service : both) {
                    JsonPath edition = service.await(check -> check.getString("data.reason") != null);
                    assertThat(edition.getString("status")).isEqualTo("UP");
                    assertThat(edition.getString("data.name")).isEqualTo("3000-R01");
                    assertThat(edition.getString("data.reason")).contains("3000-R02", "digest");
                    given().port(service.port()).get("/v1/blocs").then().statusCode(200);
                }
                storeWithUnknownFacts(source, shipped, "3000-R03");
                try (PackagedService startedNow = start(database)) {
                    for (PackagedService service : List.of(one, startedNow)) {
                        servesTheNewestThatItUnderstands(service);
                    }
                }
            }
        }
    }

    /** An edition of a later program: with a kind of facts that this one does not know. */
    private static void storeWithUnknownFacts(DataSource source, Facts shipped, String name) throws SQLException {
        ObjectNode later = FactsFormat.json().valueToTree(shipped);
        later.put("edition", name).putArray("kindOfLater").addObject().put("id", "later");
        StoredByAnother.edition(source, later, name, FactsFormat.digest(shipped));
    }

    /** 3000-R02 is none: its digest does not fit. */
    private static void servesTheNewestThatItUnderstands(PackagedService service) throws InterruptedException {
        JsonPath edition = service.await(check -> check.getString("data.reason") != null
                && check.getString("data.reason").contains("3000-R03"));
        assertThat(edition.getString("status")).isEqualTo("UP");
        assertThat(edition.getString("data.name")).isEqualTo("3000-R01");
        assertThat(edition.getString("data.reason")).contains("does not understand");
        given().port(service.port())
                .get("/v1/editions")
                .then()
                .statusCode(200)
                .body("editions.name", contains("3000-R01", "2026-R02"))
                .body("editions[0].served.until", nullValue());
        service.assertAnswersFrom("3000-R01");
        given().port(service.managementPort())
                .get("/q/metrics")
                .then()
                .body(containsString("regional_edition_served{"), containsString("edition=\"3000-R01\""));
    }

    private static Predicate<JsonPath> isServing(String name) {
        return check -> "UP".equals(check.getString("status")) && name.equals(check.getString("data.name"));
    }
}
