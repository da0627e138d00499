package regional.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import regional.store.StructuredDatabase;

/** The PostgreSQL server behind a data source, as a process of this machine that can be lost. */
public final class ServerProcess {
    private final String url;
    private final ProcessHandle process;
    private final List<String> command;

    private ServerProcess(String url, ProcessHandle process) {
        this.url = url;
        this.process = process;
        List<String> started = new ArrayList<>(List.of(process.info().command().orElseThrow()));
        started.addAll(List.of(process.info().arguments().orElseThrow()));
        command = unprivileged(started);
    }

    /** A command of PostgreSQL as it is to be run: it does not run as root. */
    public static List<String> unprivileged(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        return whole;
    }

    public static ServerProcess of(DataSource database) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            Path directory = Path.of(
                    StructuredDatabase.column(connection, "show data_directory").getFirst());
            long id = Long.parseLong(
                    Files.readAllLines(directory.resolve("postmaster.pid")).getFirst());
            return new ServerProcess(
                    connection.getMetaData().getURL(), ProcessHandle.of(id).orElseThrow());
        }
    }

    /** Ends the server and all that belongs to it, without a word to its clients. What is committed stays. */
    public void kill() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint"); // A server without a directory of its own writes a little later.
        }
        List<ProcessHandle> all = all();
        process.destroyForcibly();
        all.forEach(one -> one.onExit().join());
    }

    /** Lets it do nothing any more, whatever is asked of it. */
    public void suspend() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets it go on. */
    public void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        String ids = all().stream().map(one -> String.valueOf(one.pid())).collect(Collectors.joining(" "));
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + ids)
                .inheritIO()
                .start()
                .waitFor();
    }

    private List<ProcessHandle> all() {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    /** Starts it once more as it was, and returns when it takes connections. */
    public void startAgain() throws IOException, InterruptedException {
        Process again = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!answers()) {
            if (!again.isAlive()) {
                throw new IOException(command + " ended with " + again.exitValue());
            }
            Thread.sleep(20);
        }
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, EmbeddedDatabase.USER, "");
    }
}
