package regional.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import regional.postgres.EmbeddedDatabase;

/** A PostgreSQL of its own with the service's structure, and without anything of the service but that. */
public final class StructuredDatabase implements AutoCloseable {
    private static final Path MINIMAL_EDITION = Path.of("src/test/resources/minimal-edition.sql");

    private static final Pattern SENTENCE =
            Pattern.compile("ERROR: (?:.* violates .*constraint \"([^\"]+)\"|([a-z ]+): )");

    private final EmbeddedDatabase database;
    private final Connection connection;

    private StructuredDatabase(EmbeddedDatabase database) throws SQLException {
        this.database = database;
        this.connection = source(database).getConnection();
        connection.setAutoCommit(false);
    }

    static StructuredDatabase start() {
        EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty());
        structure(database.url());
        try {
            return new StructuredDatabase(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lays out the structure where it is not there yet, and says how many steps were needed. */
    static int structure(String url) {
        return Flyway.configure()
                .dataSource(url, EmbeddedDatabase.USER, "")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** Connections to a database, each of its own. */
    public static DataSource source(EmbeddedDatabase database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(EmbeddedDatabase.USER);
        return source;
    }

    /** Stores the minimal edition, 2001-R01. */
    void storeMinimalEdition() throws SQLException {
        store(minimalEdition());
    }

    /** The sentence that refuses statements in the transaction that stores the minimal edition, or "accepted". */
    String verdictWithMinimalEdition(String statements) throws SQLException {
        return verdict(minimalEdition() + statements);
    }

    /** The sentence that refuses statements, or "accepted"; whatever they do is undone. */
    String verdict(String statements) throws SQLException {
        try {
            execute(statements);
            return "accepted";
        } catch (SQLException e) {
            return sentence(e);
        } finally {
            connection.rollback();
        }
    }

    /** The constraint that an error names, or what a trigger says. */
    static String sentence(SQLException error) {
        Matcher sentence = SENTENCE.matcher(String.valueOf(error.getMessage()));
        if (!sentence.find()) {
            throw new IllegalArgumentException(error);
        }
        return sentence.group(1) == null ? sentence.group(2) : sentence.group(1);
    }

    List<String> column(String query) throws SQLException {
        try {
            return column(connection, query);
        } finally {
            connection.rollback();
        }
    }

    public static List<String> column(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }

    List<String> tables() throws SQLException {
        return tables(connection);
    }

    /** The tables that hold something of an edition; all that there are, so that a new one is not forgotten. */
    static List<String> tables(Connection connection) throws SQLException {
        return column(connection, """
                select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%' order by 1
                """);
    }

    /** Stores what the statements hold. */
    void store(String statements) throws SQLException {
        execute(statements);
        connection.commit();
    }

    private void execute(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static String minimalEdition() {
        try {
            return Files.readString(MINIMAL_EDITION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
