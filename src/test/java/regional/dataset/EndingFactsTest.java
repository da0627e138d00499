package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import regional.ShippedDataset;
import regional.law.Amendment;
import regional.law.Change;
import regional.law.ConfidenceOverTime;
import regional.law.Facts;
import regional.law.FlawedAmendment;
import regional.law.InForce;
import regional.law.Levy;
import regional.law.Party;
import regional.law.Provision;
import regional.law.Regime;
import regional.law.Suspension;
import regional.law.Truth;

/**
 * Every fact of the shipped dataset that an amendment can end or change, ended or changed at each turn of its own and of
 * what it holds, the day before, the day after, and between: it is, and what it holds with it, or it does not stand.
 */
class EndingFactsTest {
    private static final Facts FACTS = ShippedDataset.rulebook().facts();

    @TestFactory
    Stream<DynamicTest> aMembershipEndsOnAnyDay() {
        return onAnyDay(
                Facts::memberships,
                one -> one.country() + " in " + one.bloc(),
                (one, day) -> new Change.MembershipEnds(one.country(), one.bloc(), day));
    }

    @TestFactory
    Stream<DynamicTest> aRegimeEndsOnAnyDay() {
        return onAnyDay(Facts::regimes, Regime::id, (one, day) -> new Change.RegimeEnds(one.id(), day));
    }

    @TestFactory
    Stream<DynamicTest> aRegimeChangesItsPartiesOnAnyDay() {
        return onAnyDay(
                Facts::regimes,
                Regime::id,
                (one, day) -> new Change.RegimeChangesParties(one.id(), one.origin(), Party.ANY, day));
    }

    @TestFactory
    Stream<DynamicTest> aSuspensionEndsOnAnyDay() {
        return onAnyDay(Facts::suspensions, Suspension::id, (one, day) -> new Change.SuspensionEnds(one.id(), day));
    }

    @TestFactory
    Stream<DynamicTest> aLevyEndsOnAnyDay() {
        return onAnyDay(Facts::levies, Levy::id, (one, day) -> new Change.LevyEnds(one.id(), day));
    }

    @TestFactory
    Stream<DynamicTest> aLevyChangesItsRateOnAnyDay() {
        return onAnyDay(
                Facts::levies, Levy::id, (one, day) -> new Change.LevyChangesRate(one.id(), BigDecimal.TWO, day));
    }

    private static <P extends Record & Provision> Stream<DynamicTest> onAnyDay(
            Function<Facts, List<P>> list, Function<P, Object> name, BiFunction<P, LocalDate, Change> change) {
        List<P> all = list.apply(FACTS);
        assertThat(all).isNotEmpty();
        return all.stream()
                .map(fact -> DynamicTest.dynamicTest(FactName.of(fact).toString(), () -> {
                    SoftAssertions softly = new SoftAssertions();
                    for (LocalDate day : days(fact)) {
                        Change made = change.apply(fact, day);
                        all.stream()
                                .filter(one -> name.apply(one).equals(name.apply(fact)))
                                .filter(one -> one.inForce().on(day.minusDays(1)) == Truth.YES)
                                .findFirst()
                                .map(all::indexOf)
                                .ifPresentOrElse(
                                        place -> isMade(
                                                made,
                                                day,
                                                facts -> list.apply(facts).get(place),
                                                softly),
                                        () -> isImpossible(made, day, softly));
                    }
                    softly.assertAll();
                }));
    }

    /** Each turn of the fact and of what it holds, the days around it, and one in the middle of each stretch. */
    private static Set<LocalDate> days(Record fact) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        within(FACTS, fact, InForce.class).forEach(range -> turns.addAll(range.turningPoints()));
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate turn : turns) {
            LocalDate next = turns.higher(turn);
            long length = next == null ? 1000 : ChronoUnit.DAYS.between(turn, next);
            days.addAll(Set.of(turn.minusDays(1), turn));
            days.addAll(Set.of(turn.plusDays(1), turn.plusDays(2 + length / 2)));
        }
        return days;
    }

    private static Facts amended(Change change, LocalDate day) {
        return FACTS.amendedBy(new Amendment(Amendment.assumed(day, "Assumed", "A test"), List.of(change)));
    }

    private static void isImpossible(Change change, LocalDate day, SoftAssertions softly) {
        softly.assertThatThrownBy(() -> amended(change, day))
                .as("%s", change)
                .isInstanceOfSatisfying(
                        FlawedAmendment.class,
                        flawed -> assertThat(flawed.flaws())
                                .extracting(FlawedAmendment.Flaw::day)
                                .containsExactly(day.minusDays(1)));
    }

    private static void isMade(Change change, LocalDate day, Function<Facts, Record> fact, SoftAssertions softly) {
        Facts amended = amended(change, day);
        softly.assertThat(DatasetRules.added(FACTS, amended)).as("%s", change).isEmpty();
        Record changed = fact.apply(amended);
        switch (change) {
            case Change.LevyChangesRate rate ->
                softly.assertThat(((Levy) changed).rates().getLast().inForce().since())
                        .as("%s", rate)
                        .hasToString(day.toString());
            case Change.RegimeChangesParties parties -> {
                endsBy(amended, changed, day, softly);
                Regime continued = amended.regimes().getLast();
                softly.assertThat(continued.inForce().since()).hasToString(day.toString());
                softly.assertThat(within(amended, continued, InForce.class))
                        .as("%s", parties)
                        .allSatisfy(
                                part -> assertThat(part.possible().getStart()).isAfterOrEqualTo(day));
            }
            default -> endsBy(amended, changed, day, softly);
        }
    }

    private static void endsBy(Facts amended, Record fact, LocalDate day, SoftAssertions softly) {
        softly.assertThat(within(amended, fact, InForce.class)).isNotEmpty().allSatisfy(part -> {
            assertThat(part.possible().getStart()).isBefore(day);
            assertThat(part.possible().getEnd()).isBeforeOrEqualTo(day);
            assertThat(part.turningPoints()).allSatisfy(turn -> assertThat(turn).isBeforeOrEqualTo(day));
        });
        softly.assertThat(within(amended, fact, ConfidenceOverTime.Step.class))
                .extracting(ConfidenceOverTime.Step::since)
                .allSatisfy(since ->
                        assertThat(since == null || since.isBefore(day)).isTrue());
    }

    private static <T> List<T> within(Facts facts, Record fact, Class<T> type) {
        return FactTree.of(facts).all(type).stream()
                .filter(found -> found.around().anyMatch(one -> one.value().equals(fact)))
                .map(Occurrence::value)
                .toList();
    }
}
