package regional.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import regional.PackagedService;
import regional.Script;

/** The page in a real browser, as the packaged service serves it. */
@Timeout(value = 15, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class PageIT {
    @Test
    void peopleFindOutWhatTheyCameFor() throws IOException, InterruptedException {
        try (PackagedService service = PackagedService.start(Map.of())) {
            service.awaitReadiness();
            new Script(Path.of("src/test/page"))
                    .run(Path.of("target/page"), Map.of("SERVICE", "http://localhost:" + service.port()))
                    .hold();
        }
    }
}
