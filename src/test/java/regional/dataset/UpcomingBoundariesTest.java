package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;
import regional.ShippedDataset;
import regional.law.Bound;
import regional.law.Coverage;
import regional.law.Document;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Restriction;
import regional.law.Survey;
import regional.rulebook.Rulebook;
import regional.rulebook.Upcoming;
import regional.rulebook.Upcoming.Boundary;
import regional.rulebook.Upcoming.Event;

/** Whatever begins or ends in a dataset, at any depth, lies ahead in every range of days that holds the day. */
class UpcomingBoundariesTest {
    private static final LocalDateRange ALWAYS =
            LocalDateRange.of(LocalDate.parse("1900-01-01"), LocalDate.parse("2200-01-01"));

    /** Whose days are no event of the law: what somebody looked up, what is left out, a paper within a term. */
    private static final Set<Class<?>> ELSEWHERE =
            Set.of(Survey.class, Coverage.ArrangementParty.class, Document.class);

    /** What lies ahead, told by the values themselves. */
    private record Turn(LocalDate on, Event event, Object fact, Object part) {
        static Turn of(Boundary boundary) {
            Object part = boundary.part() == null ? boundary.of() : boundary.part();
            return new Turn(boundary.on(), boundary.event(), boundary.of(), part);
        }
    }

    static Stream<Facts> datasets() {
        Facts shipped = ShippedDataset.rulebook().facts();
        return Stream.of(
                shipped,
                TinyDataset.sound(),
                shipped.publishedBy(LocalDate.parse("2025-03-01")),
                shipped.publishedBy(LocalDate.parse("2022-05-01")));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyBoundOfARangeLiesAhead(Facts facts) {
        List<Boundary> boundaries = Upcoming.of(Rulebook.compile(facts), ALWAYS).boundaries();
        assertThat(boundaries.stream().map(Turn::of).collect(Collectors.toSet()))
                .isEqualTo(turns(facts));
    }

    /** Windows that begin or end on a day on which something turns, or on one beside it. */
    @Test
    void aRangeOfDaysHoldsItsOwnBoundariesAndNoOther() {
        Rulebook rulebook = Rulebook.compile(TinyDataset.sound());
        Set<Turn> all = turns(rulebook.facts());
        Set<LocalDate> days = new TreeSet<>();
        all.forEach(
                turn -> Stream.of(-1, 0, 1).forEach(shift -> days.add(turn.on().plusDays(shift))));
        for (LocalDate first : days) {
            for (Period period : List.of(Period.ofDays(1), Period.ofDays(2), Period.ofYears(3))) {
                LocalDateRange range = LocalDateRange.of(first, first.plus(period));
                assertThat(Upcoming.of(rulebook, range).boundaries().stream().map(Turn::of))
                        .as("%s", range)
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(turn -> range.contains(turn.on()))
                                .toList());
            }
        }
    }

    /** Occurrence by looking through the records; the bounds of other events, such as an announcement, begin and end nothing. */
    private static Set<Turn> turns(Facts facts) {
        List<Turn> turns = new ArrayList<>();
        for (Occurrence<InForce> range : FactTree.of(facts).all(InForce.class)) {
            if (ELSEWHERE.contains(range.holder().getClass())) {
                continue;
            }
            Object fact = range.around()
                    .reduce((inner, outer) -> outer)
                    .map(Occurrence::value)
                    .orElseThrow();
            add(turns, range.value().since(), Event.BEGINS, Event.MAY_BEGIN, fact, range.holder());
            add(turns, range.value().until(), Event.ENDS, Event.MAY_END, fact, range.holder());
        }
        for (Restriction one : facts.restrictions()) {
            if (one.certainUntil() != null) {
                turns.add(new Turn(one.certainUntil(), Event.CERTAINTY_ENDS, one, one));
            }
        }
        facts.pending().forEach(one -> turns.add(new Turn(one.since(), Event.HAPPENS, one, one)));
        return Set.copyOf(turns);
    }

    private static void add(
            List<Turn> turns, @Nullable Bound bound, Event certain, Event possible, Object fact, Object part) {
        if (bound != null) {
            turns.add(new Turn(bound.latest(), certain, fact, part));
        }
        if (bound != null && !bound.exact()) {
            turns.add(new Turn(bound.earliest(), possible, fact, part));
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}, by {4}")
    @CsvSource({
        "2017-07-01, BEGINS, PCS, Rate, uemoa-decision-2017-04-10-pcs",
        "2017-07-01, ENDS, PCS, Rate, uemoa-decision-2017-04-10-pcs",
        "2025-12-14, BEGINS, PCS, Rule, ecowas-communique-2025-12-14",
        "2023-07-31, BEGINS, SANCTIONS-NE-2023-ECOWAS, Refusal,",
        "2022-03-24, BEGINS, SANCTIONS-ML-2022-UEMOA, Stay, uemoa-court-order-06-2022",
        "2025-01-29, BEGINS, NG-IMPORT-PROHIBITIONS, Doubt,",
        "2025-01-29, ENDS, ML-ECOWAS-1975, , aes-withdrawal-notifications-2024-01-29",
        "2026-07-19, HAPPENS, ECOWAS-SUMMIT-69, ,"
    })
    void aBoundaryNamesThePartAndTheInstrument(
            LocalDate on, Event event, String fact, @Nullable String part, @Nullable String by) {
        assertThat(Upcoming.of(ShippedDataset.rulebook(), LocalDateRange.of(on, on.plusDays(1)))
                        .boundaries())
                .filteredOn(
                        boundary -> boundary.event() == event && boundary.fact().equals(fact))
                .filteredOn(boundary -> part == null
                        ? boundary.part() == null
                        : boundary.part() != null
                                && boundary.part().getClass().getSimpleName().equals(part))
                .isNotEmpty()
                .allSatisfy(boundary -> assertThat(boundary.by()).isEqualTo(by == null ? null : new InstrumentId(by)));
    }
}
