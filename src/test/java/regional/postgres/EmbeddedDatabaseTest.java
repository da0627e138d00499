package regional.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's own PostgreSQL, and what it finds in its directory after an end of every kind. */
class EmbeddedDatabaseTest {
    /** Shared: it takes seconds to lay one out. */
    @TempDir
    static Path directory = Path.of("");

    @Test
    void dataInADirectoryOutlivesTheServer() throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(Optional.of(directory))) {
            keep(first.url(), "a treaty");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(Optional.of(directory))) {
            assertThat(kept(second.url())).isEqualTo("a treaty");
        }
    }

    @Test
    void dataInADirectoryIsWrittenDurably() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.of(directory))) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(answer(database.url(), "show " + setting))
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void dataWithoutADirectoryGoesWithTheServer() throws SQLException {
        Path place;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty())) {
            place = Path.of(answer(database.url(), "show data_directory"));
            assertThat(place).isDirectory();
        }
        assertThat(place).doesNotExist();
    }

    @Test
    void theServerEndsWithItsProcess() throws IOException, SQLException {
        ProcessHandle server;
        try (DatabaseProcess process = DatabaseProcess.start(directory)) {
            server = server();
            assertThat(server.isAlive()).isTrue();
            process.end();
        }
        server.onExit().join();
        try (EmbeddedDatabase next = EmbeddedDatabase.start(Optional.of(directory))) {
            assertThat(answer(next.url(), "select 1")).isEqualTo("1");
        }
    }

    /** A client of the orphan is no reason to leave it alone: nobody else will ever stop it. */
    @Test
    void theServerOfAKilledProcessIsStoppedAndItsDataIsFound() throws IOException, SQLException {
        try (DatabaseProcess process = DatabaseProcess.start(directory)) {
            keep(process.url(), "a protocol");
            ProcessHandle orphan = server();
            process.kill();
            try (Connection client = connection(process.url())) {
                assertThat(client.isValid(0)).as("the server is left running").isTrue();
                try (EmbeddedDatabase next = EmbeddedDatabase.start(Optional.of(directory))) {
                    assertThat(orphan.isAlive()).isFalse();
                    assertThat(kept(next.url())).isEqualTo("a protocol");
                }
            }
        }
    }

    @Test
    void aDirectoryServesOneLivingProcess() throws IOException, SQLException {
        try (DatabaseProcess process = DatabaseProcess.start(directory)) {
            keep(process.url(), "an order");
            assertThatThrownBy(() -> EmbeddedDatabase.start(Optional.of(directory)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("another process");
            assertThat(kept(process.url())).as("the first is left alone").isEqualTo("an order");
        }
    }

    @Test
    void aDirectoryServesOneServerOfAProcess() throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(Optional.of(directory))) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(Optional.of(directory)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(directory.toString());
            assertThat(answer(first.url(), "select 1")).isEqualTo("1");
        }
    }

    /** Numbers of processes are used again, after a restart of the machine for instance. */
    @ParameterizedTest
    @ValueSource(strings = {"postgres", "sleep"})
    void aProcessThatHasTheNumberOfAnEarlierServerIsLeftAlone(String name, @TempDir Path elsewhere)
            throws IOException, SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(Optional.of(directory))) {
            keep(first.url(), "a decision");
        }
        Path program = Files.copy(Path.of("/bin/sleep"), elsewhere.resolve(name));
        Process other = new ProcessBuilder(program.toString(), "600").start();
        try {
            Files.writeString(note(), other.pid() + "\n" + directory + "\n");
            try (EmbeddedDatabase next = EmbeddedDatabase.start(Optional.of(directory))) {
                assertThat(other.isAlive()).isTrue();
                assertThat(kept(next.url())).isEqualTo("a decision");
            }
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aServerOnAnotherDirectoryIsLeftAlone(@TempDir Path elsewhere) throws IOException, SQLException {
        try (EmbeddedDatabase other = EmbeddedDatabase.start(Optional.of(elsewhere))) {
            EmbeddedDatabase.start(Optional.of(directory)).close();
            Files.copy(elsewhere.resolve("postmaster.pid"), note());
            try (EmbeddedDatabase next = EmbeddedDatabase.start(Optional.of(directory))) {
                assertThat(answer(next.url(), "select 1")).isEqualTo("1");
                assertThat(answer(other.url(), "select 1")).isEqualTo("1");
            }
        }
    }

    /** As a crash of the machine leaves it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "12x"})
    void aNoteCutOffHoldsUpNobody(String content) throws IOException, SQLException {
        EmbeddedDatabase.start(Optional.of(directory)).close();
        Files.writeString(note(), content);
        try (EmbeddedDatabase next = EmbeddedDatabase.start(Optional.of(directory))) {
            assertThat(answer(next.url(), "select 1")).isEqualTo("1");
        }
    }

    /** Where PostgreSQL notes the number of its process. */
    private Path note() {
        return directory.resolve("postmaster.pid");
    }

    private ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(note()).getFirst()))
                .orElseThrow();
    }

    private static void keep(String url, String text) throws SQLException {
        try (Connection connection = connection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists kept; create table kept as select '" + text + "' as text");
        }
    }

    private static String kept(String url) throws SQLException {
        return answer(url, "select text from kept");
    }

    private static String answer(String url, String query) throws SQLException {
        try (Connection connection = connection(url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static Connection connection(String url) throws SQLException {
        return DriverManager.getConnection(url, EmbeddedDatabase.USER, "");
    }
}
