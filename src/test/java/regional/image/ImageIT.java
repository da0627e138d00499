package regional.image;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import regional.PackagedService;

/**
 * The image's last stage by hand, since no engine is needed here: its steps in a folder, and its command with that folder as
 * the root of all files, not to be written to, as the image's user. Not tried are the first stage, which is the build that came
 * before this test, the programs of the base image in whose place are this machine's, and the layers.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // So that what hangs fails; no measure of speed.
class ImageIT {
    private static final Logger LOG = Logger.getLogger(ImageIT.class);
    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");
    private static final Path PLACE = Path.of("target/image").toAbsolutePath();

    @Test
    void itsStepsMakeAServiceThatRunsWithNothingToWriteTo() throws Exception {
        boolean possible = Rootfs.isPossible();
        if (!possible) {
            LOG.warn("THE IMAGE'S STEPS ARE NOT TRIED: this needs root on Linux, and a JDK under /usr");
        }
        assumeTrue(possible, "this needs root on Linux, and a JDK under /usr");
        Steps steps = Steps.of(DOCKERFILE);
        assertThat(steps.user()).isEqualTo("10001:10001");
        Rootfs root = Rootfs.make(PLACE, steps.user());
        for (Map.Entry<Path, String> copy : steps.copied().entrySet()) {
            root.copy(copy.getKey(), copy.getValue());
        }
        assertThat(steps.commands()).hasSize(2);
        // The first makes the user, as the folder has it already.
        assertThat(steps.commands().getFirst()).contains("useradd --uid 10001", "chown 10001:10001 /app");
        Map<String, String> training = new HashMap<>(steps.variables());
        training.put("TRAINING_PORT", String.valueOf(PackagedService.freePort()));
        training.put("TRAINING_MANAGEMENT_PORT", String.valueOf(PackagedService.freePort()));
        Rootfs.run(root.process(
                true,
                steps.user(),
                training,
                in(steps, List.of("bash", "-c", steps.commands().get(1)))));
        assertThat(PLACE.resolve("app/app.aot")).isNotEmptyFile();

        Map<String, String> settings = new HashMap<>(steps.variables());
        // A cache that does not fit is no matter of time alone.
        settings.put("JDK_JAVA_OPTIONS", "-XX:AOTMode=on -Xmx256m");
        settings.put("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true");
        Path log = Path.of("target/image.log");
        ProcessBuilder container = root.process(false, steps.user(), settings, in(steps, steps.entry()));
        container.redirectOutput(log.toFile());
        try (PackagedService service = PackagedService.start(container)) {
            service.awaitReadiness();
            given().port(service.port())
                    .header("X-Request-Id", "of-the-image")
                    .get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01")
                    .then()
                    .statusCode(200);
            assertThat(Files.readString(
                            Path.of("/proc", String.valueOf(service.process().pid()), "status")))
                    .containsPattern("Uid:\\s10001\\s10001")
                    .containsPattern("CapEff:\\s0000000000000000");
        }
        saysObjects(log);
    }

    /** In its folder. */
    private static List<String> in(Steps steps, List<String> command) {
        List<String> whole = new ArrayList<>(List.of("env", "--chdir=" + steps.folder()));
        whole.addAll(command);
        return whole;
    }

    /** What is logged is an object a line, but for the warnings that Java itself prints. */
    private static void saysObjects(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        List<String> objects =
                lines.stream().filter(line -> line.startsWith("{")).toList();
        assertThat(lines)
                .filteredOn(line -> !line.startsWith("{"))
                .allMatch(line -> line.matches("|NOTE: .*|WARNING: .*|\\[[\\d.]+s]\\[warning].*"));
        assertThat(objects).hasSizeGreaterThan(5);
        for (String line : objects) {
            JsonNode entry = new ObjectMapper().readTree(line);
            assertThat(entry.path("timestamp").isTextual()).as(line).isTrue();
            assertThat(entry.path("message").isTextual()).as(line).isTrue();
        }
        assertThat(objects).anyMatch(line -> line.contains("of-the-image"));
    }
}
