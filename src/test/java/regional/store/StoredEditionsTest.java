package regional.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regional.OtherEdition;
import regional.OwnDatabase;
import regional.dataset.DatasetFiles;
import regional.dataset.FactsFormat;
import regional.dataset.TinyDataset;
import regional.law.EditionName;
import regional.law.Facts;

/** Editions as PostgreSQL keeps them: read back as they were given, forward only, whole or not at all. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class StoredEditionsTest {
    @Inject
    StoredEditions stored;

    @Inject
    DataSource database;

    private EditionName newer() {
        return OtherEdition.after(stored.newest().map(StoredEdition::name).orElse(new EditionName("2000-R01")));
    }

    private Facts newer(Facts facts) {
        return OtherEdition.of(facts, newer());
    }

    @Test
    void theShippedDatasetIsReadBackAsItIs() {
        assertIsReadBack(newer(DatasetFiles.shipped()));
    }

    @Test
    void theTinyDatasetIsReadBackAsItIs() {
        assertIsReadBack(newer(TinyDataset.sound()));
    }

    /** What the rules let pass at their limits, the database lets pass too; and the least readable of texts. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "blocs/north.yaml | country: XB; inForce: {since: 1990-01-01} | country: XC; inForce: {since: 1995-12-31}",
                "blocs/north.yaml | country: XB; inForce: {since: 1990-01-01} | country: XB; inForce: {}",
                "blocs/north.yaml | country: XB; inForce: {since: 1990-01-01} | country: XB; inForce: {since: 1990-01-01/1990-01-02}",
                "blocs/north.yaml | until: \"1995\" | until: 1990-01-02",
                "levies.yaml | percent: 0.5 | percent: 0.5000",
                "levies.yaml | percent: 0.5 | percent: 0.00000000000000000001",
                "blocs/north.yaml | text: It has a treaty. | text: \"\\\"\\\\ \\t\\u0001 \\u00e9 \\U0001F600 ' -- ;\"",
            })
    void whatIsSoundIsReadBackAsItIs(String file, String one, String other, @TempDir Path folder) {
        String place = one.replace("; ", "\n    ");
        Facts facts = TinyDataset.copiedTo(folder)
                .replace("edition.yaml", "since: 1990-01-01", "since: 1975-01-01")
                .replace(file, place, other.replace("; ", "\n    "))
                .read();
        assertIsReadBack(newer(facts));
    }

    private void assertIsReadBack(Facts facts) {
        assertThat(stored.importShipped(facts)).isTrue();
        StoredEdition entry = stored.newest().orElseThrow();
        assertThat(entry.name()).isEqualTo(facts.edition());
        assertThat(entry.verifiedUntil()).isEqualTo(facts.verifiedUntil());
        assertThat(entry.digest()).isEqualTo(FactsFormat.digest(facts));
        assertThat(entry.published()).isEqualTo(facts.published());
        assertThat(facts.edition().value()).endsWith("-R%02d".formatted(entry.number()));
        assertThat(entry.served().until()).isNull();
        assertThat(stored.load(facts.edition())).isEqualTo(facts);
        assertThat(FactsFormat.digest(stored.load(facts.edition()))).isEqualTo(entry.digest());
    }

    @Test
    void anEditionIsStoredOnce() {
        Facts facts = newer(TinyDataset.sound());
        assertThat(stored.importShipped(facts)).isTrue();
        List<StoredEdition> before = stored.list();
        assertThat(stored.importShipped(facts)).isFalse();
        assertThat(stored.list()).isEqualTo(before);
    }

    @Test
    void anEditionIsServedUntilTheNextIsStored() {
        Facts first = newer(TinyDataset.sound());
        stored.importShipped(first);
        stored.importShipped(newer(TinyDataset.sound()));
        StoredEdition current = stored.list().get(0);
        StoredEdition former = stored.list().get(1);
        assertThat(former.name()).isEqualTo(first.edition());
        assertThat(former.served().until())
                .isEqualTo(current.served().since())
                .isAfter(former.served().since());
        assertThat(current).isEqualTo(stored.newest().orElseThrow());
    }

    @Test
    void whatIsOlderThanTheNewestIsLeftAlone() {
        Facts newest = newer(TinyDataset.sound());
        EditionName older = new EditionName("2999-R9999");
        stored.importShipped(newest);
        List<StoredEdition> before = stored.list();
        assertThat(stored.importShipped(OtherEdition.of(newest, older))).isFalse();
        assertThat(stored.list()).isEqualTo(before);
        assertThatThrownBy(() -> stored.load(older))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("edition 2999-R9999 is not stored");
    }

    @Test
    void editionsAreOrderedByYearAndThenByNumber() {
        Facts facts = newer(TinyDataset.sound());
        String year = facts.edition().value().substring(0, 6);
        for (String number : List.of("01", "09", "10", "99999")) {
            assertThat(stored.importShipped(OtherEdition.of(facts, new EditionName(year + number))))
                    .as(number)
                    .isTrue();
        }
        assertThat(stored.importShipped(OtherEdition.of(facts, new EditionName(year + "98"))))
                .isFalse();
        assertThat(stored.list())
                .extracting(entry -> entry.name().value())
                .startsWith(year + "99999", year + "10", year + "09", year + "01");
        assertThat(stored.list()).extracting(StoredEdition::name).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aStoredEditionNeverSaysSomethingElse(@TempDir Path folder) {
        Facts facts = newer(TinyDataset.sound());
        Facts changed = OtherEdition.of(
                TinyDataset.copiedTo(folder)
                        .replace("levies.yaml", "percent: 0.5", "percent: 0.50")
                        .read(),
                facts.edition());
        stored.importShipped(facts);
        List<StoredEdition> before = stored.list();
        assertThatThrownBy(() -> stored.importShipped(changed))
                .isInstanceOf(EditionConflict.class)
                .hasMessageContaining(FactsFormat.digest(facts))
                .hasMessageContaining(FactsFormat.digest(changed));
        assertThat(stored.list()).isEqualTo(before);
        assertThat(stored.load(facts.edition())).isEqualTo(facts);
    }

    /** The first is found out by the second row of its table, the last by the last rows of the edition. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "countries.yaml   | code: XB      | code: XA      | an id names one fact of its kind",
                "blocs/north.yaml | country: XB   | country: XA   | memberships of a country in a bloc do not overlap",
                "blocs/north.yaml | closedBy: order-1995 | note: order-1995 | what ends names the instrument that ends it",
            })
    void nothingOfAFailedImportStays(String file, String one, String other, String sentence, @TempDir Path folder)
            throws SQLException {
        EditionName name = newer();
        List<StoredEdition> before = stored.list();
        Facts flawed = OtherEdition.of(
                TinyDataset.copiedTo(folder).replace(file, one, other).read(), name);
        assertThatThrownBy(() -> stored.importShipped(flawed))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        error -> assertThat(StructuredDatabase.sentence(error)).isEqualTo(sentence));
        assertThat(stored.list()).isEqualTo(before);
        try (Connection connection = database.getConnection()) {
            for (String table : StructuredDatabase.tables(connection)) {
                String key = table.equals("edition") ? "name" : "edition";
                String rows = "select %2$s from %1$s where %2$s = '%3$s'".formatted(table, key, name);
                assertThat(StructuredDatabase.column(connection, rows))
                        .as(table)
                        .isEmpty();
            }
        }
        assertIsReadBack(OtherEdition.of(TinyDataset.sound(), name));
    }

    /** By somebody who can turn off what keeps rows as they are. */
    @Test
    void anEditionThatIsNotWhatWasStoredIsNotServed() throws SQLException {
        Facts facts = newer(TinyDataset.sound());
        stored.importShipped(facts);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(
                            "update fact set details = jsonb_set(details, '{inForce,since}', '\"1990-01-02\"')"
                                    + " where kind = 'memberships' and country = 'XB' and edition = '" + facts.edition()
                                    + "'"))
                    .isOne();
            statement.execute("reset session_replication_role");
        }
        assertThatThrownBy(() -> stored.load(facts.edition()))
                .isInstanceOf(UnreadableEdition.class)
                .hasMessageContaining("stored with the digest " + FactsFormat.digest(facts));
    }
}
