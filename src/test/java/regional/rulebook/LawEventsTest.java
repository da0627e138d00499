package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;
import regional.ShippedDataset;
import regional.SpecificationTable;
import regional.dataset.TinyDataset;
import regional.law.Bound;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Question;
import regional.law.Records;
import regional.law.Shipment;
import regional.law.Suspension;

/** What events change: the specification table, and agreement with every other shape for every pair and day. */
class LawEventsTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();
    private static final LawEvents EVENTS = LawEvents.of(RULEBOOK);
    private static final Path TABLE = Path.of("src/test/resources/changes.csv");
    private static final Pattern INSTRUMENT = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    /** Something that is otherwise on a day than on the day before: VERDICT, PASSAGE or a levy. */
    private record Turned(
            CountryPair pair,
            LocalDate on,
            String what,
            @Nullable Object before,
            @Nullable Object after) {}

    static Stream<Rulebook> rulebooks() {
        Facts shipped = RULEBOOK.facts();
        return Stream.of(
                RULEBOOK,
                Rulebook.compile(TinyDataset.sound()),
                Rulebook.compile(shipped.publishedBy(LocalDate.parse("2025-02-01"))),
                Rulebook.compile(withSurveys(shipped)));
    }

    /** Everything was looked up between two countries for some years, so that nothing known is something said. */
    private static Facts withSurveys(Facts facts) {
        return Records.with(
                facts,
                Map.of(
                        "surveys",
                        facts.surveys().stream()
                                .map(survey -> Records.with(
                                        survey,
                                        Map.of(
                                                "inForce",
                                                new InForce(
                                                        Bound.day(LocalDate.parse("1990-01-01")),
                                                        Bound.day(LocalDate.parse("2001-07-01"))))))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void whatEventsChangeIsWhatTurnsBetweenEachTwoCountriesOnEachDay(Rulebook rulebook) {
        Set<Turned> claimed = LawEvents.of(rulebook).all().stream()
                .flatMap(event -> event.changes().stream())
                .flatMap(LawEventsTest::turned)
                .collect(Collectors.toSet());
        assertThat(claimed).isEqualTo(turned(rulebook)).isNotEmpty();
    }

    @Test
    void theBeginAndTheEndOfSearchesChangeWhatIsKnown() {
        assertThat(LawEvents.of(Rulebook.compile(withSurveys(RULEBOOK.facts()))).all())
                .filteredOn(event -> event.kind() == FactKind.SURVEY)
                .anySatisfy(event -> {
                    assertThat(event.id()).isEqualTo("BF-EXPORTS-SURVEY-ENDS");
                    assertThat(event.on()).isEqualTo(LocalDate.parse("2002-07-01"));
                })
                .allSatisfy(event -> assertThat(event.changes()).isNotEmpty());
        assertThat(EVENTS.all()).noneMatch(event -> event.kind() == FactKind.SURVEY);
    }

    private static Stream<Turned> turned(PairChange change) {
        PairState before = change.before();
        PairState after = change.after();
        Map<FactId, Levy.Status> owedBefore = Objects.requireNonNullElse(before.levies(), Map.of());
        Map<FactId, Levy.Status> owedAfter = Objects.requireNonNullElse(after.levies(), Map.of());
        Set<FactId> levies = new TreeSet<>(owedBefore.keySet());
        levies.addAll(owedAfter.keySet());
        assertThat(before.verdict() == null).isEqualTo(after.verdict() == null);
        assertThat(before.passage() == null).isEqualTo(after.passage() == null);
        assertThat(before.levies() == null).isEqualTo(after.levies() == null);
        Stream<Turned> others = levies.stream()
                .map(levy -> new Turned(
                        change.pair(), change.on(), levy.value(), owedBefore.get(levy), owedAfter.get(levy)));
        return Stream.of(
                        Optional.ofNullable(before.verdict())
                                .map(verdict ->
                                        new Turned(change.pair(), change.on(), "VERDICT", verdict, after.verdict()))
                                .stream(),
                        Optional.ofNullable(before.passage())
                                .map(passage ->
                                        new Turned(change.pair(), change.on(), "PASSAGE", passage, after.passage()))
                                .stream(),
                        others)
                .flatMap(turns -> turns);
    }

    /** What the timelines say, and the levies on every day on which anything in the facts turns. */
    private static Set<Turned> turned(Rulebook rulebook) {
        LocalDate covered = rulebook.facts().coverage().since();
        LocalDateRange range = LocalDateRange.of(covered, LocalDate.MAX);
        TreeSet<LocalDate> days = new TreeSet<>();
        LawEvents.of(rulebook).all().forEach(event -> days.addAll(event.bound().turningPoints()));
        Set<Turned> turns = new HashSet<>();
        for (CountryPair pair : PairTurn.pairs(rulebook.facts())) {
            Question asked = question(pair, covered);
            List<Span> spans = rulebook.timeline(asked, range);
            for (int i = 1; i < spans.size(); i++) {
                Verdict before = spans.get(i - 1).ruling().verdict();
                Verdict after = spans.get(i).ruling().verdict();
                if (before != after) {
                    turns.add(new Turned(pair, spans.get(i).during().getStart(), "VERDICT", before, after));
                }
            }
            List<PassageSpan> passages = rulebook.passages(asked, range);
            for (int i = 1; i < passages.size(); i++) {
                turns.add(new Turned(
                        pair,
                        passages.get(i).during().getStart(),
                        "PASSAGE",
                        passages.get(i - 1).passage(),
                        passages.get(i).passage()));
            }
            for (LocalDate day : days.tailSet(covered, false)) {
                Map<String, Levy.Status> before = owed(rulebook, pair, day.minusDays(1));
                Map<String, Levy.Status> after = owed(rulebook, pair, day);
                Set<String> levies = new TreeSet<>(before.keySet());
                levies.addAll(after.keySet());
                levies.stream()
                        .filter(levy -> before.get(levy) != after.get(levy))
                        .forEach(levy -> turns.add(new Turned(pair, day, levy, before.get(levy), after.get(levy))));
            }
        }
        return turns;
    }

    private static Map<String, Levy.Status> owed(Rulebook rulebook, CountryPair pair, LocalDate day) {
        Map<String, Levy.Status> owed = new HashMap<>();
        rulebook.levies(question(pair, day)).stream()
                .filter(finding -> finding.status() != Levy.Status.NOT_DUE)
                .forEach(finding -> owed.put(finding.levy().id().value(), finding.status()));
        return owed;
    }

    private static Question question(CountryPair pair, LocalDate day) {
        return new Question(pair.origin(), pair.destination(), day, Shipment.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void anEventChangesThingsOnItsOwnDaysOnly(Rulebook rulebook) {
        assertThat(LawEvents.of(rulebook).all()).allSatisfy(event -> {
            assertThat(event.bound().turningPoints())
                    .containsAll(event.changes().stream().map(PairChange::on).collect(Collectors.toSet()));
            assertThat(event.changes().stream().map(change -> change.on() + " " + change.pair()))
                    .doesNotHaveDuplicates();
        });
    }

    /** The timeline names the instruments of all that turns around a change of its regimes; the events those that made it. */
    @Test
    void theInstrumentsOfAChangeOfVerdictAreThoseOfTheTimeline() {
        LocalDateRange range = LocalDateRange.of(RULEBOOK.facts().coverage().since(), LocalDate.MAX);
        Map<CountryPair, Map<LocalDate, List<InstrumentId>>> timelines = new HashMap<>();
        int checked = 0;
        for (LawEvent event : EVENTS.all()) {
            for (PairChange change : event.changes()) {
                if (change.before().verdict() != null) {
                    List<InstrumentId> named = timelines
                            .computeIfAbsent(
                                    change.pair(),
                                    pair -> RULEBOOK.timeline(question(pair, range.getStart()), range).stream()
                                            .collect(Collectors.toMap(
                                                    span -> span.during().getStart(), Span::changedBy)))
                            .getOrDefault(change.on(), List.of());
                    assertThat(named)
                            .as("%s %s", event.id(), change)
                            .containsAll(event.changedBy())
                            .isNotEmpty();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(1_000);
    }

    /** A change is put down to no fact that has nothing to do with the two countries. */
    @Test
    void anEventChangesOnlyWhatItsFactSpeaksOf() {
        assertThat(EVENTS.all())
                .allSatisfy(event -> assertThat(event.changes()).allSatisfy(change -> {
                    Collection<CountryCode> pair =
                            List.of(change.pair().origin(), change.pair().destination());
                    assertThat(event.countries()).containsAll(pair);
                    switch (event.fact()) {
                        case Membership membership -> assertThat(pair).contains(membership.country());
                        case Suspension suspension -> assertThat(pair).contains(suspension.target());
                        case Levy levy ->
                            assertThat(Stream.of(change.before(), change.after())
                                            .flatMap(state -> Objects.requireNonNull(state.levies()).keySet().stream()))
                                    .containsOnly(levy.id());
                        default -> assertThat(change.before().levies()).isNull();
                    }
                    if (event.kind() == FactKind.RESTRICTION || event.kind() == FactKind.SUSPENSION) {
                        assertThat(event.concerns()).contains(change.pair());
                    }
                }));
    }

    /** The embargoes of two blocs that begin on one day: each is enough to stop trade between members of both. */
    @Test
    void whatEachOfTwoEventsWouldHaveDoneIsPutDownToBoth() {
        CountryPair pair = new CountryPair(new CountryCode("CI"), new CountryCode("NE"));
        assertThat(EVENTS.all())
                .filteredOn(event -> event.on().equals(LocalDate.parse("2023-07-30")))
                .filteredOn(event -> event.changes().stream()
                        .anyMatch(change ->
                                change.pair().equals(pair) && change.after().passage() == Passage.PROHIBITED))
                .extracting(LawEvent::id)
                .containsExactly("SANCTIONS-NE-2023-ECOWAS-BEGINS", "SANCTIONS-NE-2023-UEMOA-BEGINS");
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfTheTable() {
        return SpecificationTable.rows(TABLE).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getRecordNumber() + " " + row.get("event") + " " + row.get("pair") + ": "
                                + row.get("because"),
                        () -> check(row)));
    }

    private static void check(CSVRecord row) {
        LawEvent event = EVENTS.all().stream()
                .filter(one -> one.id().equals(row.get("event")))
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.parse(row.get("on"));
        assertThat(event.bound().turningPoints()).contains(day);
        if (event.on().equals(day)) {
            assertThat(event.bound().exact() ? "" : event.bound().earliest().toString())
                    .isEqualTo(row.get("earliest"));
        }
        List<String> pair = Arrays.asList(row.get("pair").split(">"));
        List<PairChange> changes = event.changes().stream()
                .filter(change -> change.on().equals(day))
                .filter(change -> change.pair().toString().equals(String.join(">", pair)))
                .toList();
        assertThat(changes.stream().map(LawEventsTest::written).toList())
                .isEqualTo(row.get("change").isEmpty() ? List.of() : List.of(row.get("change")));
        if (!row.get("concerns").isEmpty()) {
            assertThat(String.valueOf(event.concerns().stream()
                            .anyMatch(one -> one.toString().equals(row.get("pair")))))
                    .isEqualTo(row.get("concerns"));
        }
    }

    private static String written(PairChange change) {
        return Stream.of(
                        change.before().verdict() == null
                                ? ""
                                : change.before().verdict() + " to "
                                        + change.after().verdict(),
                        change.before().passage() == null
                                ? ""
                                : change.before().passage() + " to "
                                        + change.after().passage(),
                        change.before().levies() == null
                                ? ""
                                : levies(change.before()) + " to " + levies(change.after()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String levies(PairState state) {
        Map<FactId, Levy.Status> levies = Objects.requireNonNull(state.levies());
        return levies.isEmpty()
                ? "none"
                : levies.entrySet().stream()
                        .map(levy -> levy.getKey() + " " + levy.getValue())
                        .collect(Collectors.joining(" "));
    }

    @Test
    void everyRowCitesInstrumentsOfTheDataset() {
        Set<String> known = RULEBOOK.facts().instruments().stream()
                .map(instrument -> instrument.id().value())
                .collect(Collectors.toSet());
        assertThat(SpecificationTable.rows(TABLE))
                .hasSizeGreaterThan(45)
                .allSatisfy(row -> assertThat(INSTRUMENT
                                .matcher(row.get("because"))
                                .results()
                                .anyMatch(found -> known.contains(found.group())))
                        .as(row.get("because"))
                        .isTrue());
        assertThat(SpecificationTable.rows(TABLE).stream()
                        .map(row -> row.get("event"))
                        .distinct())
                .hasSizeGreaterThan(25);
    }

    @Test
    void whatWaitsForADecisionIsWhatStandsWithoutAnEnd() {
        assertThat(EVENTS.awaiting(LocalDate.parse("2025-01-28"))).isEmpty();
        assertThat(EVENTS.awaiting(LocalDate.parse("2025-01-29")))
                .extracting(regime -> regime.id().value())
                .containsExactly("ETLS-TRANS-2025");
        assertThat(EVENTS.awaiting(LocalDate.parse("2025-05-22")))
                .extracting(regime -> regime.id().value())
                .containsExactly("ETLS-TRANS-2025", "STATUS-QUO-2025");
        assertThat(EVENTS.unread(LocalDate.parse("2026-07-18"))).isEmpty();
        assertThat(EVENTS.unread(LocalDate.parse("2026-07-19")))
                .extracting(pending -> pending.id().value())
                .containsExactly("ECOWAS-SUMMIT-69");
    }
}
