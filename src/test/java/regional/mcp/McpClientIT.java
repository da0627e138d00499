package regional.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import regional.PackagedService;
import regional.Script;

/** A real client asks the packaged service: that of the SDK for the Model Context Protocol, for Node. */
@Timeout(value = 5, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class McpClientIT {
    @Test
    void theSdksClientIsAnsweredAsOverHttp() throws IOException, InterruptedException {
        try (PackagedService service = PackagedService.start(Map.of())) {
            service.awaitReadiness();
            Script.Told told = new Script(Path.of("src/test/clients/mcp"))
                    .run(Path.of("target/clients/mcp"), Map.of("SERVICE", "http://localhost:" + service.port()));
            told.hold();
            assertThat(told.output()).contains("%d tools answered".formatted(AgentTool.values().length));
        }
    }
}
