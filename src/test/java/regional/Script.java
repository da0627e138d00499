package regional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A folder with a script {@code run}, which fails with a message where a tool is missing that every machine of the gate has. */
public record Script(Path folder) {
    /** The status by which a script says that it is left out, by the convention of Automake. */
    private static final int LEFT_OUT = 77;

    /** What came of it. */
    public record Told(int status, String output) {
        /** Shows what it said, and fails or is left out as it did. */
        public void hold() {
            System.out.print(output);
            assumeFalse(status == LEFT_OUT, output);
            assertThat(status).as(output).isZero();
        }
    }

    /** Runs it, with the variables, and with {@code WORK}, the folder in which it works. */
    public Told run(Path work, Map<String, String> variables) throws IOException, InterruptedException {
        Path output = Files.createDirectories(work).toAbsolutePath().resolve("output.txt");
        ProcessBuilder script = new ProcessBuilder(folder.resolve("run").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        script.environment().putAll(variables);
        script.environment().put("WORK", work.toAbsolutePath().toString());
        long started = System.nanoTime();
        int status = script.start().waitFor();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
        return new Told(status, Files.readString(output) + folder.getFileName() + ": " + seconds + " s\n");
    }
}
