package regional.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import regional.PackagedService;
import regional.SpecificationTable;
import regional.operation.OpenSockets.Socket;
import regional.postgres.EmbeddedDatabase;

/** The packaged service does what it does on every machine alike, and nothing besides. */
@Timeout(value = 3, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class OperationIT {
    /** A language whose small i has no dot, and a day that is a day ahead of that of UTC for most of it. */
    private static final String TURKISH =
            "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-9";

    @Test
    void theLanguageAndTheTimeZoneOfTheMachineChangeNoAnswer(@TempDir Path directory) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.of(directory));
                PackagedService plain = PackagedService.start(database, Map.of())) {
            plain.awaitReadiness();
            try (PackagedService turkish = PackagedService.start(database, Map.of("JAVA_TOOL_OPTIONS", TURKISH))) {
                turkish.awaitReadiness();
                int asked = 0;
                for (CSVRecord request : SpecificationTable.rows(Path.of("src/test/resources/examples.csv"))) {
                    for (String language : List.of("en", "fr", "pt")) {
                        Response expected = answer(plain, request, language);
                        Response given = answer(turkish, request, language);
                        assertThat(given.statusCode()).isEqualTo(expected.statusCode());
                        assertThat(given.asString().replace(":" + turkish.port(), ""))
                                .as(request.get("path"))
                                .isEqualTo(expected.asString().replace(":" + plain.port(), ""));
                        asked++;
                    }
                }
                assertThat(asked).isGreaterThan(60);
                onlyItsOwnPorts(
                        turkish,
                        URI.create(database.url().substring("jdbc:".length())).getPort());
            }
        }
    }

    private static void onlyItsOwnPorts(PackagedService service, int database) throws IOException {
        assumeTrue(Files.exists(OpenSockets.LINUX), "sockets are read as Linux lists them");
        List<Socket> sockets = OpenSockets.of(service.process().pid());
        assertThat(sockets)
                .filteredOn(Socket::isListening)
                .extracting(Socket::port)
                .containsExactlyInAnyOrder(service.port(), service.managementPort());
        assertThat(sockets)
                .filteredOn(Socket::isEstablished)
                .as("it talks to those who ask it, and to its database")
                .isNotEmpty()
                .allMatch(Socket::isOfThisMachine)
                .allMatch(socket -> socket.port() == service.port()
                        || socket.port() == service.managementPort()
                        || socket.remotePort() == database);
        assertThat(sockets).extracting(Socket::protocol).allMatch(protocol -> protocol.startsWith("tcp"));
    }

    private static Response answer(PackagedService service, CSVRecord request, String language) {
        String path = request.get("path");
        String asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        var prepared = given().noFilters().port(service.port()).urlEncodingEnabled(false);
        return request.get("body").isEmpty()
                ? prepared.get(asked)
                : prepared.header("Content-Type", request.get("type"))
                        .body(request.get("body").getBytes(StandardCharsets.UTF_8))
                        .post(asked);
    }
}
