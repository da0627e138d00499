package regional;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import regional.postgres.EmbeddedDatabase;

/**
 * The packaged service in a process of its own, which is waited for soon and not asked much.
 *
 * @param managementPort where its operators see it
 */
public record PackagedService(Process process, int port, int managementPort) implements AutoCloseable {
    /** Starts it; the settings are variables of its environment. */
    public static PackagedService start(Map<String, String> settings) throws IOException {
        return start(command(settings));
    }

    /** Starts it on a database; other settings are variables of its environment too. */
    public static PackagedService start(EmbeddedDatabase database, Map<String, String> settings) throws IOException {
        return start(on(database, settings));
    }

    /** The settings, and those by which it finds a database. */
    public static Map<String, String> on(EmbeddedDatabase database, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        all.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER);
        all.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.USER);
        return all;
    }

    private static ProcessBuilder command(Map<String, String> settings) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder service = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-jar", "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        service.environment().putAll(settings);
        return service;
    }

    /** Starts it by another command. */
    public static PackagedService start(ProcessBuilder command) throws IOException {
        return start(command, freePort(), freePort());
    }

    /** Starts it at ports that it had before. */
    public static PackagedService start(Map<String, String> settings, int port, int managementPort) throws IOException {
        return start(command(settings), port, managementPort);
    }

    private static PackagedService start(ProcessBuilder command, int port, int managementPort) throws IOException {
        command.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        command.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
        return new PackagedService(command.start(), port, managementPort);
    }

    /** A port that nobody listens at now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it serves an edition. */
    public void awaitReadiness() throws InterruptedException {
        await(edition -> "UP".equals(edition.getString("status")));
    }

    /** What readiness says of the edition, once it is as expected. */
    public JsonPath await(Predicate<JsonPath> expected) throws InterruptedException {
        while (true) {
            assertThat(process.isAlive()).isTrue();
            try {
                JsonPath edition = given().port(managementPort)
                        .get("/q/health/ready")
                        .jsonPath()
                        .setRootPath("checks.find { it.name == 'edition' }");
                if (expected.test(edition)) {
                    return edition;
                }
            } catch (Exception e) {
                assertThat(e).as("the service is not listening yet").hasMessageContaining("refused");
            }
            Thread.sleep(50);
        }
    }

    /** Asks a question, and asserts that the answer is of the edition. */
    public void assertAnswersFrom(String edition) {
        given().port(port)
                .get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01")
                .then()
                .statusCode(200)
                .body("edition.name", is(edition));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
