package regional.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import regional.law.Facts;
import regional.postgres.EmbeddedDatabase;

/** What the database refuses by itself, whatever the code that asks, and the sentence by which it does. */
class StructureTest {
    @AutoClose
    private static final StructuredDatabase DATABASE = StructuredDatabase.start();

    /** What is refused, and by which sentence; and the next thing to it, which is not. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "/refused-rows.csv", delimiter = '|', quoteCharacter = '"', numLinesToSkip = 1)
    void whatContradictsIsRefusedByASentence(String row, String sentence) throws SQLException {
        assertThat(DATABASE.verdictWithMinimalEdition("insert into " + row)).isEqualTo(sentence);
    }

    @Test
    void whoReadsWithSqlFindsAViewOfEveryKind() throws SQLException {
        List<String> kinds = Arrays.stream(Facts.class.getRecordComponents())
                .filter(component -> component.getType() == List.class)
                .map(RecordComponent::getName)
                .sorted()
                .toList();
        assertThat(DATABASE.column("select viewname from pg_views where schemaname = 'public' order by 1"))
                .isEqualTo(kinds);
    }

    /** A name longer than 63 bytes would be cut off, and a name that PostgreSQL gives is none. */
    @Test
    void constraintsAndTriggersAreNamedBySentences() throws SQLException {
        assertThat(DATABASE.column("""
                select conname from pg_constraint join pg_class on pg_class.oid = conrelid
                where connamespace = 'public'::regnamespace and contype <> 'n' and relname not like 'flyway%'
                union select tgname from pg_trigger where not tgisinternal
                """))
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(name).matches("an? [a-z0-9 ]+|[a-z]+( [a-z0-9]+)+"))
                .allSatisfy(name -> assertThat(name.length()).isLessThan(63));
    }

    @Test
    void theStructureIsLaidOutOnceWhoeverStartsAtOnce() throws Exception {
        try (EmbeddedDatabase empty = EmbeddedDatabase.start(Optional.empty());
                ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> steps =
                    replicas.invokeAll(Collections.nCopies(4, () -> StructuredDatabase.structure(empty.url())));
            assertThat(steps).extracting(Future::get).containsExactlyInAnyOrder(1, 0, 0, 0);
        }
    }
}
