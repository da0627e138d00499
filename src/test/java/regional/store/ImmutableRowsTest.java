package regional.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stored edition stays as it is, whatever is asked of the database. */
class ImmutableRowsTest {
    @AutoClose
    private static final StructuredDatabase DATABASE = StructuredDatabase.start();

    private static final String UNCHANGED = "a stored edition is never changed";
    private static final String TOGETHER = "a fact is stored together with its edition";

    @BeforeAll
    static void storeAnEdition() throws SQLException {
        DATABASE.storeMinimalEdition();
    }

    static List<String> tables() throws SQLException {
        assertThat(DATABASE.tables()).containsExactly("edition", "fact");
        return DATABASE.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreNeverChanged(String table) throws SQLException {
        String key = table.equals("edition") ? "name" : "edition";
        for (String change : List.of(
                "update %s set %s = '2001-R02'",
                "update %1$s set %2$s = %2$s",
                "update %s set %s = '2001-R02' where false",
                "delete from %s where %s = '2001-R01'",
                "truncate %s cascade",
                "merge into %1$s using (values ('2001-R01')) old(key) on %2$s = key when matched then delete")) {
            assertThat(DATABASE.verdict(change.formatted(table, key)))
                    .as(change)
                    .isEqualTo(UNCHANGED);
        }
    }

    /** Not even in the transaction that stores it. */
    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreNotChangedWhileTheEditionIsStored(String table) throws SQLException {
        assertThat(DATABASE.verdict("""
                insert into edition (name, digest, head) values ('2001-R02', concat('sha256:', repeat('0', 64)),
                    '{"edition": "2001-R02", "verifiedUntil": "2001-12-31", "published": "2002-01-01"}');
                delete from %s
                """.formatted(table))).isEqualTo(UNCHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries", "memberships", "regimes", "pending", "tomorrows"})
    void nothingIsAddedAfterTheEditionsTransaction(String kind) throws SQLException {
        assertThat(DATABASE.verdict(fact("2001-R01", kind))).isEqualTo(TOGETHER);
    }

    @Test
    void nothingIsAddedToOneEditionInTheTransactionOfAnother() throws SQLException {
        String next = """
                insert into edition (name, digest, head) values ('2001-R02', concat('sha256:', repeat('0', 64)),
                    '{"edition": "2001-R02", "verifiedUntil": "2001-12-31", "published": "2002-01-01"}');
                """ + fact("2001-R02", "countries");
        assertThat(DATABASE.verdict(next)).isEqualTo("accepted");
        assertThat(DATABASE.verdict(next + fact("2001-R01", "countries"))).isEqualTo(TOGETHER);
    }

    private static String fact(String edition, String kind) {
        return """
                insert into fact (edition, kind, ordinal, details)
                values ('%s', '%s', 9, '{"country": "XZ", "bloc": "NORTH", "inForce": {}}');
                """.formatted(edition, kind);
    }
}
