package regional.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regional.law.Bound;

/** What the database refuses of the days for which facts hold, whatever the code that stores them. */
class StoredDaysTest {
    @AutoClose
    private static final StructuredDatabase DATABASE = StructuredDatabase.start();

    /** Since and until as the dataset writes them; nothing where a bound is open. */
    @ParameterizedTest(name = "{0} to {1}, then {2} to {3}: {4}")
    @CsvSource({
        "2000-01-01, 2001-01-01, 2001-01-01,           , accepted",
        "2000-01-01, 2001-01-01, 2000-12-31,           , refused",
        "2000-01-01,           , 2001-01-01, 2002-01-01, refused",
        "          , 2001-01-01, 1990-01-01, 1990-01-02, refused",
        "          ,           ,           ,           , refused",
        "2000-01-01, 2001-01-01, 1999-01-01, 2000-01-01, accepted",
        "2000-01-01, 2001-01-01, 2000-01-01, 2001-01-01, refused",
        "2000-01-01, 2001      , 2002-01-01,           , accepted",
        "2000-01-01, 2001      , 2001-12-30,           , refused",
        "2000-01-01, 2001      , 2001      ,           , refused",
        "2000-01-01, 2001-02   , 2001-02-28,           , accepted",
        "2000-01-01, 2001-02   , 2001-02-27,           , refused",
        "2000-01-01, 2001-02-01/2001-03-31, 2001-03-31, , accepted",
        "2000-01-01, 2001-02-01/2001-03-31, 2001-03   , , refused",
        "2000      , 2001-01-01, 1999      , 2000-01-01, accepted",
        "2000-07   , 2001-01-01, 1999      , 2000-07-02, refused",
    })
    void membershipsOfACountryInABlocDoNotOverlap(
            @Nullable String since,
            @Nullable String until,
            @Nullable String sinceThen,
            @Nullable String untilThen,
            String verdict)
            throws SQLException {
        String sentence = verdict.equals("accepted") ? verdict : "memberships of a country in a bloc do not overlap";
        String first = membership(1, "XA", "NORTH", since, until);
        assertThat(DATABASE.verdictWithMinimalEdition(first + membership(2, "XA", "NORTH", sinceThen, untilThen)))
                .isEqualTo(sentence);
        assertThat(DATABASE.verdictWithMinimalEdition(membership(1, "XA", "NORTH", sinceThen, untilThen)
                        + membership(2, "XA", "NORTH", since, until)))
                .as("in the other order")
                .isEqualTo(sentence);
        assertThat(DATABASE.verdictWithMinimalEdition(first
                        + membership(2, "XB", "NORTH", sinceThen, untilThen)
                        + membership(3, "XB", "SOUTH", sinceThen, untilThen)))
                .as("of another country, or in another bloc")
                .isEqualTo("accepted");
    }

    private static String membership(
            int ordinal, String country, String bloc, @Nullable String since, @Nullable String until) {
        return "insert into membership values ('2001.1', %d, '%s', '%s', %s, %s, 'treaty', %s, '{}');"
                .formatted(ordinal, country, bloc, columns(since), columns(until), until == null ? "null" : "'order'");
    }

    private static String columns(@Nullable String bound) {
        if (bound == null) {
            return "null, null, null";
        }
        var read = Bound.parse(bound);
        return "'%s', '%s', '%s'".formatted(read.kind(), read.earliest(), read.latest());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "DAY  , 2000-02-29, 2000-02-29, accepted",
        "DAY  , 2000-02-28, 2000-02-29, refused",
        "MONTH, 2000-02-01, 2000-02-29, accepted",
        "MONTH, 2000-02-01, 2000-02-28, refused",
        "MONTH, 2000-01-31, 2000-02-29, refused",
        "MONTH, 2000-02-02, 2000-03-01, refused",
        "YEAR , 2000-01-01, 2000-12-31, accepted",
        "YEAR , 2000-01-01, 2000-12-30, refused",
        "YEAR , 2000-01-01, 2001-12-31, refused",
        "YEAR , 2000-02-01, 2001-01-31, refused",
        "RANGE, 2000-02-28, 2000-02-29, accepted",
        "RANGE, 2000-02-29, 2000-02-29, refused",
        "RANGE, 2000-02-29, 2000-02-28, refused",
        "WEEK , 2000-02-01, 2000-02-07, refused",
        "day  , 2000-02-29, 2000-02-29, refused",
        "     , 2000-02-29, 2000-02-29, refused",
        "DAY  ,           , 2000-02-29, refused",
        "DAY  , 2000-02-29,           , refused",
        "DAY  ,           ,           , refused",
        "     ,           ,           , accepted",
    })
    void aBoundIsAsWideAsItsKindSays(
            @Nullable String kind, @Nullable String earliest, @Nullable String latest, String verdict)
            throws SQLException {
        String bound = literal(kind) + ", " + literal(earliest) + ", " + literal(latest);
        String open = "null, null, null";
        String closedBy = kind == null ? "null" : "'order'";
        for (String start : List.of(
                "bloc values ('2001.1', 2, 'EAST', ", "levy values ('2001.1', 1, 'TOLL', ",
                "term values ('2001.1', 1, 'TARIFF', ", "membership values ('2001.1', 1, 'XA', 'NORTH', ")) {
            String insert = "insert into " + start;
            assertThat(DATABASE.verdictWithMinimalEdition(insert + bound + ", " + open + ", 'treaty', null, '{}')"))
                    .isEqualTo(verdict.equals("refused") ? "a beginning is as wide as its kind says" : verdict);
            assertThat(DATABASE.verdictWithMinimalEdition(
                            insert + open + ", " + bound + ", 'treaty', " + closedBy + ", '{}')"))
                    .isEqualTo(verdict.equals("refused") ? "an end is as wide as its kind says" : verdict);
        }
    }

    private static String literal(@Nullable String value) {
        return value == null ? "null" : "'" + value + "'";
    }
}
