package regional;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * An application and a database apart from those that other tests share, for tests that store editions or stop the database.
 */
public final class OwnDatabase implements QuarkusTestProfile {
    /** A silent database, or a connection of a full pool, is waited for long enough to be seen, and no longer. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout",
                "1",
                "quarkus.datasource.jdbc.acquisition-timeout",
                "1S");
    }
}
