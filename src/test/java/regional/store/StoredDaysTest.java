package regional.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        return "insert into fact (edition, kind, ordinal, details) values ('2001-R01', 'memberships', %d, '%s');"
                .formatted(ordinal, """
                        {"country": "%s", "bloc": "%s", "inForce": {%s}%s}
                        """.formatted(
                        country, bloc, inForce(since, until), until == null ? "" : ", \"closedBy\": \"order\""));
    }

    private static String inForce(@Nullable String since, @Nullable String until) {
        return Stream.of(bound("since", since), bound("until", until))
                .filter(bound -> !bound.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String bound(String name, @Nullable String bound) {
        return bound == null ? "" : "\"%s\": \"%s\"".formatted(name, bound);
    }

    /** The days are those that the law's own reading of the bound gives. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-02-29",
                "2001-12-31",
                "2000-02",
                "2001-02",
                "1979-12",
                "1979",
                "2000",
                "1976-01-01/1977-12-31",
                "2000-02-28/2000-02-29"
            })
    void aBoundIsReadAsTheLawReadsIt(String written) throws SQLException {
        Bound bound = Bound.parse(written);
        assertThat(DATABASE.column("select first_day('%1$s') || '/' || last_day('%1$s')".formatted(written)))
                .containsExactly(bound.earliest() + "/" + bound.latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "29.01.2025", "2000-2", "200", "2000-02-29 ", "2000/2001", "2000-01-01/", "null"})
    void whatIsNoBoundIsRefused(String written) throws SQLException {
        for (String kind : List.of("blocs", "levies", "tomorrows")) {
            String insert = "insert into fact (edition, kind, ordinal, details) values ('2001-R01', '%s', 7, '%s')";
            assertThat(DATABASE.verdictWithMinimalEdition(
                            insert.formatted(kind, "{\"inForce\": {\"since\": \"" + written + "\"}}")))
                    .isEqualTo("a beginning is a day or a month or a year or two days");
            assertThat(DATABASE.verdictWithMinimalEdition(insert.formatted(
                            kind, "{\"closedBy\": \"order\", \"inForce\": {\"until\": \"" + written + "\"}}")))
                    .isEqualTo("an end is a day or a month or a year or two days");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-13-01", "2001-02-29", "2000-00", "2000-02-01/2000-02-30"})
    void aDayThatDoesNotExistIsRefused(String written) {
        assertThatThrownBy(() -> DATABASE.column("select last_day('" + written + "')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("out of range");
    }
}
