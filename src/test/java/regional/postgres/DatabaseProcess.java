package regional.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A process of its own with a PostgreSQL of its own; lives until it is ended or killed. */
public final class DatabaseProcess implements AutoCloseable {
    private static final String ANSWER = "serving at ";

    private final Process process;
    private final String url;

    private DatabaseProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    public static DatabaseProcess start(Path directory) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                DatabaseProcess.class.getName(),
                directory.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(ANSWER)) {
                return new DatabaseProcess(process, line.substring(ANSWER.length()));
            }
            said.append(line).append('\n');
        }
        throw new IOException("the process ended and said:\n" + said);
    }

    String url() {
        return url;
    }

    /** Asks it to end, and waits until it has. */
    void end() {
        process.destroy();
        process.onExit().join();
    }

    /** Gives it no time for anything. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        end();
    }

    /** What runs in the process. */
    public static void main(String... arguments) throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Optional.of(Path.of(arguments[0])));
        System.out.println(ANSWER + database.url());
        while (System.in.read() >= 0) {
            // Lives for as long as its parent does.
        }
    }
}
