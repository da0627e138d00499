package regional.clients;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import regional.PackagedService;
import regional.Script;

/**
 * What a user makes of the OpenAPI document: linters and parsers read it, and clients that are generated from it tell one story,
 * with the packaged service and with a later version of it. Each is a {@link Script} of {@code src/test/clients}.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class ClientsIT {
    private static final Path SCRIPTS = Path.of("src/test/clients");
    private static final Path WORK = Path.of("target/clients").toAbsolutePath();
    private static final Path OPENAPI = Path.of("openapi").toAbsolutePath();

    /** The longest first: two are at work at a time. */
    private static final List<String> CLIENTS = List.of("typescript", "java", "lint", "python", "go");

    private static final Map<String, Future<Script.Told>> STORIES = new LinkedHashMap<>();
    private static @Nullable PackagedService service;
    private static @Nullable LaterVersion later;

    @BeforeAll
    static void tell() throws IOException, InterruptedException {
        PackagedService current = PackagedService.start(Map.of());
        service = current;
        LaterVersion next = new LaterVersion(current.port(), OPENAPI.resolve("openapi.json"));
        later = next;
        current.awaitReadiness();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            CLIENTS.forEach(client -> STORIES.put(client, two.submit(() -> tell(client, current.port(), next.port()))));
        }
    }

    @AfterAll
    static void stop() {
        if (later != null) {
            later.close();
        }
        if (service != null) {
            service.close();
        }
    }

    @ParameterizedTest
    @FieldSource("CLIENTS")
    void theDocumentServesItsReaders(String client) throws ExecutionException, InterruptedException {
        Objects.requireNonNull(STORIES.get(client)).get().hold();
    }

    @Test
    void aLaterVersionAnswersWithMoreThanTheDocumentNames() {
        given().port(Objects.requireNonNull(later).port())
                .get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01&hs=1207")
                .then()
                .statusCode(200)
                .body("verdict", is(NewValues.CODE))
                .body("addedLater.code", is(NewValues.CODE))
                .body("regimes[0].treatment." + NewValues.CODE, is(100))
                .body("regimes[0].conditions[0].goods[0]", is(NewValues.CODE))
                .body("regimes[0].conditions[0].citations[0].addedLater.code", is(NewValues.CODE))
                .body("recommended", is("ETLS-TRANS-2025"));
        given().port(Objects.requireNonNull(later).port())
                .get("/v1/eligibility?origin=ML&destination=XX")
                .then()
                .statusCode(400)
                .body("errors[0].location", is(NewValues.CODE))
                .body("errors[0].addedLater.code", is(NewValues.CODE));
    }

    private static Script.Told tell(String client, int service, int later) throws IOException, InterruptedException {
        return new Script(SCRIPTS.resolve(client))
                .run(
                        WORK.resolve(client),
                        Map.of(
                                "JAVA_HOME", System.getProperty("java.home"),
                                "OPENAPI", OPENAPI.toString(),
                                "GENERATOR",
                                        WORK.resolve("openapi-generator-cli.jar")
                                                .toString(),
                                "SERVICE", "http://localhost:" + service,
                                "LATER_VERSION", "http://localhost:" + later));
    }
}
