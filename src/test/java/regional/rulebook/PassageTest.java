package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.threeten.extra.LocalDateRange;
import regional.ShippedDataset;
import regional.SpecificationTable;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.HsCode;
import regional.law.Mode;
import regional.law.Question;
import regional.law.Shipment;

/** Whether goods may go at all: the specification table, and what must hold for every pair on every turning day. */
class PassageTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();
    private static final Facts FACTS = RULEBOOK.facts();
    private static final Path TABLE = Path.of("src/test/resources/passages.csv");
    private static final Pattern INSTRUMENT = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    @TestFactory
    Stream<DynamicTest> everyRowOfTheTable() {
        return SpecificationTable.rows(TABLE).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getRecordNumber() + " " + row.get("origin") + " to " + row.get("destination") + " "
                                + row.get("on") + " " + row.get("hs") + ": " + row.get("because"),
                        () -> check(row)));
    }

    private static void check(CSVRecord row) {
        Shipment shipment = new Shipment(
                null,
                row.get("hs").isEmpty() ? null : new HsCode(row.get("hs")),
                row.get("originating").isEmpty() ? null : Boolean.valueOf(row.get("originating")),
                null,
                null,
                null,
                row.get("mode").isEmpty() ? null : Mode.valueOf(row.get("mode")));
        Decision decision = RULEBOOK.decide(new Question(
                new CountryCode(row.get("origin")),
                new CountryCode(row.get("destination")),
                LocalDate.parse(row.get("on")),
                shipment));
        assertThat(decision.passage().name()).as("passage").isEqualTo(row.get("passage"));
        Map<String, String> found = decision.restrictions().stream()
                .collect(Collectors.toMap(
                        finding -> finding.restriction().id().value(),
                        finding -> (finding.hits() + " "
                                        + finding.reasons().stream()
                                                .map(Enum::name)
                                                .collect(Collectors.joining(" ")))
                                .strip()));
        Stream.of(row.get("measures").split("\\|"))
                .filter(cell -> !cell.isEmpty())
                .forEach(cell -> {
                    if (cell.startsWith("!")) {
                        assertThat(found).doesNotContainKey(cell.substring(1));
                    } else {
                        int blank = cell.indexOf(' ');
                        assertThat(found).containsKey(cell.substring(0, blank));
                        List<String> expected =
                                Arrays.asList(cell.substring(blank + 1).split(" "));
                        assertThat(Objects.requireNonNull(found.get(cell.substring(0, blank)))
                                        .split(" "))
                                .containsAll(expected);
                    }
                });
    }

    @Test
    void everyRowCitesInstrumentsOfTheDataset() {
        Set<String> known = FACTS.instruments().stream()
                .map(instrument -> instrument.id().value())
                .collect(Collectors.toSet());
        assertThat(SpecificationTable.rows(TABLE))
                .hasSizeGreaterThan(55)
                .allSatisfy(row -> assertThat(INSTRUMENT
                                .matcher(row.get("because"))
                                .results()
                                .anyMatch(found -> known.contains(found.group())))
                        .as(row.get("because"))
                        .isTrue());
    }

    /** Days on which something between the two may change. */
    private static List<LocalDate> days(CountryCode origin, CountryCode destination) {
        return RULEBOOK.turningPoints(origin, destination).collect(Collectors.toCollection(TreeSet::new)).stream()
                .filter(day ->
                        day.isBefore(LocalDate.parse("2100-01-01")) && day.isAfter(LocalDate.parse("1975-01-01")))
                .toList();
    }

    private static Stream<Question> questions() {
        List<CountryCode> countries = FACTS.coverage().countries();
        return countries.stream()
                .flatMap(origin -> countries.stream()
                        .filter(destination -> !destination.equals(origin))
                        .flatMap(destination -> days(origin, destination).stream()
                                .map(day -> new Question(origin, destination, day, Shipment.UNKNOWN))));
    }

    /** Nothing said, maize that originates, tomatoes by road, raw cashew nuts, scrap from elsewhere by road. */
    private static final List<Shipment> SHIPMENTS = List.of(
            Shipment.UNKNOWN,
            Shipment.UNKNOWN.withHs(new HsCode("1005")).withOriginating(true),
            Shipment.UNKNOWN.withHs(new HsCode("0702")).withMode(Mode.LAND),
            Shipment.UNKNOWN.withHs(new HsCode("080131")),
            Shipment.UNKNOWN.withHs(new HsCode("7204")).withOriginating(false).withMode(Mode.LAND));

    /** The truth table: which passage occurs beside which verdict, and which never does. */
    @Test
    void theVerdictAndThePassageGoTogetherAsTheTableSays() {
        Map<Verdict, Set<Passage>> seen = new EnumMap<>(Verdict.class);
        questions().flatMap(question -> SHIPMENTS.stream().map(question::with)).forEach(question -> {
            Verdict verdict = RULEBOOK.rule(question).verdict();
            Passage passage = RULEBOOK.passage(question);
            seen.computeIfAbsent(verdict, key -> EnumSet.noneOf(Passage.class)).add(passage);
            if (verdict == Verdict.SUSPENDED && isStopped(question)) {
                assertThat(passage).as("%s", question).isIn(Passage.PROHIBITED, Passage.POSSIBLY_PROHIBITED);
            }
        });
        for (Verdict verdict :
                List.of(Verdict.FREE_MOVEMENT, Verdict.PRIVILEGE, Verdict.STATUS_QUO, Verdict.NO_PREFERENCE)) {
            assertThat(seen.get(verdict))
                    .as("%s", verdict)
                    .contains(
                            Passage.PROHIBITED,
                            Passage.POSSIBLY_PROHIBITED,
                            Passage.DEPENDS_ON_GOODS,
                            Passage.PERMIT_REQUIRED,
                            Passage.NOT_SURVEYED);
        }
        assertThat(seen.get(Verdict.SUSPENDED)).contains(Passage.PROHIBITED, Passage.POSSIBLY_PROHIBITED);
        assertThat(seen.get(Verdict.UNDETERMINED)).contains(Passage.NOT_SURVEYED);
        assertThat(seen.get(Verdict.PARTIAL)).contains(Passage.NOT_SURVEYED);
    }

    /** Whether all trade is stopped between the two countries, and not by a bloc of whose members one refused. */
    private static boolean isStopped(Question question) {
        return RULEBOOK.decide(question).suspensions().stream()
                .anyMatch(finding ->
                        finding.embargo() && finding.suspension().products().isEmpty());
    }

    /** Of a country that is not covered nobody looked, and before the days that are covered neither. */
    @Test
    void whatIsNotCoveredIsNeverFree() {
        CountryCode france = new CountryCode("FR");
        Set<Passage> seen = EnumSet.noneOf(Passage.class);
        for (CountryCode covered : FACTS.coverage().countries()) {
            for (LocalDate day : days(covered, FACTS.coverage().countries().getFirst())) {
                for (Shipment shipment : SHIPMENTS) {
                    seen.add(RULEBOOK.passage(new Question(covered, france, day, shipment)));
                    seen.add(RULEBOOK.passage(new Question(france, covered, day, shipment)));
                }
            }
        }
        assertThat(seen).contains(Passage.PROHIBITED, Passage.NOT_SURVEYED).doesNotContain(Passage.NONE_KNOWN);
    }

    /** The spans of a range are those of single questions, without gap, and change at every seam. */
    @Test
    void theSpansOfPassagesAgreeWithSingleAnswers() {
        LocalDateRange range = LocalDateRange.of(LocalDate.parse("2019-01-01"), LocalDate.parse("2027-06-01"));
        List<CountryCode> countries = FACTS.coverage().countries();
        for (CountryCode origin : countries) {
            CountryCode destination = origin.equals(countries.getFirst()) ? countries.getLast() : countries.getFirst();
            Question asked = new Question(origin, destination, range.getStart(), Shipment.UNKNOWN);
            LocalDate reached = range.getStart();
            Passage before = null;
            for (PassageSpan span : RULEBOOK.passages(asked, range)) {
                assertThat(span.during().getStart()).isEqualTo(reached);
                assertThat(span.passage()).isNotEqualTo(before);
                for (LocalDate day :
                        List.of(span.during().getStart(), span.during().getEnd().minusDays(1))) {
                    assertThat(RULEBOOK.passage(new Question(origin, destination, day, Shipment.UNKNOWN)))
                            .isEqualTo(span.passage());
                }
                reached = span.during().getEnd();
                before = span.passage();
            }
            assertThat(reached).isEqualTo(range.getEnd());
        }
    }
}
