package regional.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import regional.PackagedService;

/** A real client asks the packaged service: that of the SDK for the Model Context Protocol, for Node. */
@Timeout(value = 5, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class McpClientIT {
    private static final Path SOURCES = Path.of("src/test/clients/mcp");
    private static final Path PLACE = Path.of("target/clients/mcp");

    @Test
    void theSdksClientIsAnsweredAsOverHttp() throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        for (String file : List.of("package.json", "package-lock.json", "story.js")) {
            Files.copy(SOURCES.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        try (PackagedService service = PackagedService.start(Map.of())) {
            service.await(edition -> "UP".equals(edition.getString("status")));
            assertThat(run("node", "story.js", "http://localhost:" + service.port()))
                    .contains("%d tools answered".formatted(AgentTool.values().length));
        }
    }

    /** What the command prints; it must succeed. */
    private static String run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(PLACE.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new IOException(
                    "This test needs Node 20 or newer, with npm: " + command[0] + " cannot be started", e);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s said:\n%s", String.join(" ", command), said)
                .isZero();
        return said;
    }
}
