package regional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The packaged service, told of a database that does not answer. */
class NoDatabaseIT {
    @Test
    void itEndsAtOnceAndSaysWhy() throws IOException, InterruptedException {
        ProcessBuilder service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true);
        service.environment().put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/nobody");
        service.environment().put("QUARKUS_HTTP_PORT", "0");
        Process process = service.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("Failed to start application", "Connection to localhost:1 refused");
    }
}
