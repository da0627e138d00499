package regional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import regional.dataset.FactsFormat;
import regional.law.Facts;

/** Editions stored as another program would, one that is newer than this or that cheats. */
public final class StoredByAnother {
    private StoredByAnother() {}

    /** Stores facts with the digest given. */
    public static void edition(DataSource database, Facts facts, String digest) throws SQLException {
        edition(
                database,
                FactsFormat.json().<ObjectNode>valueToTree(facts),
                facts.edition().value(),
                digest);
    }

    /** Stores an edition of which this program need not understand everything. */
    public static void edition(DataSource database, ObjectNode whole, String name, String digest) throws SQLException {
        ObjectNode head = whole.deepCopy();
        try (Connection connection = database.getConnection();
                PreparedStatement edition = connection.prepareStatement(
                        "insert into edition (name, digest, head) values (?, ?, cast(? as jsonb))");
                PreparedStatement fact = connection.prepareStatement(
                        "insert into fact (edition, kind, ordinal, details) values (?, ?, ?, cast(? as jsonb))")) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, JsonNode> component : whole.properties()) {
                if (component.getValue().isArray()) {
                    head.remove(component.getKey());
                    for (int i = 0; i < component.getValue().size(); i++) {
                        fact.setString(1, name);
                        fact.setString(2, component.getKey());
                        fact.setInt(3, i);
                        fact.setString(4, component.getValue().get(i).toString());
                        fact.addBatch();
                    }
                }
            }
            edition.setString(1, name);
            edition.setString(2, digest);
            edition.setString(3, head.toString());
            edition.execute();
            fact.executeBatch();
            connection.commit();
        }
    }
}
