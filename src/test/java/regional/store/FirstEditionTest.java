package regional.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;
import regional.OwnDatabase;
import regional.dataset.FactsFormat;
import regional.law.CountryCode;
import regional.law.EditionName;
import regional.law.Facts;
import regional.law.Question;
import regional.law.Shipment;
import regional.rulebook.PassageSpan;
import regional.rulebook.Rulebook;
import regional.rulebook.Ruling;
import regional.rulebook.Span;

/** The first edition ever stored is read, verified and answers by every later build as it did by the first. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class FirstEditionTest {
    private static final Path FIXTURE = Path.of("src/test/resources/editions/2026-R02");

    /** The digest that the first build gave it. */
    private static final String DIGEST = "sha256:52c814ec0af2d9b4a3b492b5bd9fa11790314555404761dc9e3cbf6b780e93d6";

    @Inject
    StoredEditions stored;

    @Inject
    DataSource database;

    @Test
    void itIsReadAndAnswersAsByTheFirstBuild() throws IOException, SQLException {
        Facts facts = stored.load(store());
        Rulebook rulebook = Rulebook.compile(facts);
        List<String> timelines = new ArrayList<>();
        List<String> passages = new ArrayList<>();
        passages.add("origin,destination,since,until,passage");
        timelines.add("origin,destination,since,until,verdict,recommended,regimes,changedBy");
        List<CountryCode> countries =
                facts.coverage().countries().stream().sorted().toList();
        for (CountryCode origin : countries) {
            for (CountryCode destination : countries) {
                if (!origin.equals(destination)) {
                    Question asked =
                            new Question(origin, destination, facts.coverage().since(), Shipment.UNKNOWN);
                    LocalDateRange always = LocalDateRange.ofUnboundedEnd(asked.on());
                    rulebook.timeline(asked, always).forEach(span -> timelines.add(line(asked, span)));
                    rulebook.passages(asked, always).forEach(span -> passages.add(line(asked, span)));
                }
            }
        }
        assertThat(timelines).isEqualTo(Files.readAllLines(FIXTURE.resolve("timelines.csv")));
        assertThat(passages).isEqualTo(Files.readAllLines(FIXTURE.resolve("passages.csv")));
    }

    /** Puts the rows in the place of those that the application stored for the same edition at its start. */
    private EditionName store() throws IOException, SQLException {
        String rows = Files.readString(FIXTURE.resolve("edition.sql"));
        assertThat(rows).contains(DIGEST);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set session_replication_role = replica; delete from fact where edition = '2026-R02';"
                    + " delete from edition where name = '2026-R02'; set session_replication_role = origin");
            statement.execute(rows);
            connection.commit();
        }
        Facts facts = stored.load(new EditionName("2026-R02"));
        assertThat(FactsFormat.digest(facts)).isEqualTo(DIGEST);
        return facts.edition();
    }

    private static String line(Question asked, Span span) {
        Ruling ruling = span.ruling();
        return String.join(
                ",",
                asked.origin().value(),
                asked.destination().value(),
                span.during().getStart().toString(),
                span.during().isUnboundedEnd() ? "" : span.during().getEnd().toString(),
                ruling.verdict().name(),
                ruling.recommended() == null ? "" : ruling.recommended().value(),
                ruling.regimes().stream()
                        .map(regime -> regime.regime().id() + ":" + regime.status())
                        .collect(Collectors.joining("|")),
                span.changedBy().stream().map(Object::toString).collect(Collectors.joining("|")));
    }

    private static String line(Question asked, PassageSpan span) {
        return String.join(
                ",",
                asked.origin().value(),
                asked.destination().value(),
                span.during().getStart().toString(),
                span.during().isUnboundedEnd() ? "" : span.during().getEnd().toString(),
                span.passage().name());
    }
}
