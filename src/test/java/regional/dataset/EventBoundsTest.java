package regional.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
import regional.law.Dated;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Records;
import regional.law.Restriction;
import regional.law.Survey;
import regional.rulebook.FactKind;
import regional.rulebook.LawEvent;
import regional.rulebook.LawEvents;
import regional.rulebook.Rulebook;

/** Whatever begins or ends in a dataset, at any depth, is one event, and nothing else is. */
class EventBoundsTest {
    /** Whose days are no event of the law: what somebody looked up, what is left out. */
    private static final Set<Class<?>> ELSEWHERE = Set.of(Survey.class, Coverage.ArrangementParty.class);

    private static final LawEvents SHIPPED = LawEvents.of(ShippedDataset.rulebook());

    /** A bound, told by the values themselves. */
    private record Turn(LawEvent.Type type, Bound bound, Object fact, Object holder) {
        static Turn of(LawEvent event) {
            return new Turn(
                    event.type(), event.bound(), event.fact(), event.part() == null ? event.fact() : event.part());
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
    void everyBoundIsOneEvent(Facts facts) {
        assertThat(LawEvents.of(Rulebook.compile(facts)).all())
                .filteredOn(event -> event.kind() != FactKind.SURVEY)
                .extracting(Turn::of)
                .containsExactlyInAnyOrderElementsOf(turns(facts));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyEventHasAnIdOfItsOwnWithoutADay(Facts facts) {
        List<LawEvent> events = LawEvents.of(Rulebook.compile(facts)).all();
        assertThat(events)
                .extracting(LawEvent::id)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        id -> assertThat(id).matches("[A-Z][A-Z0-9-]+").doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}"));
        assertThat(events)
                .allSatisfy(event -> assertThat(event.id())
                        .startsWith(event.fact().label() + "-")
                        .endsWith("-" + event.type().name().replace('_', '-')));
        assertThat(events).extracting(LawEvent::on).isSorted();
    }

    /** What was published later changes no id, and moves a day without it. */
    @Test
    void anIdIsKeptWhateverElseIsKnown() {
        Map<String, String> ids = new HashMap<>();
        datasets()
                .filter(facts -> facts.edition().equals(SHIPPED.facts().edition()))
                .forEach(facts -> LawEvents.of(Rulebook.compile(facts)).all().forEach(event -> {
                    String what = event.type() + " " + event.kind() + " "
                            + event.fact().label() + " " + id(event.part());
                    assertThat(ids.merge(what, event.id(), (one, other) -> one)).isEqualTo(event.id());
                }));
        assertThat(ids).hasSizeGreaterThan(350);
    }

    private static String id(@Nullable Dated part) {
        return part == null
                ? ""
                : String.valueOf(Records.components((Record) part).getOrDefault("id", part));
    }

    @Test
    void aRangeOfDaysHoldsTheEventsOnItsDaysAndNoOther() {
        LawEvents events = LawEvents.of(Rulebook.compile(TinyDataset.sound()));
        Set<LocalDate> days = new TreeSet<>();
        events.all()
                .forEach(event ->
                        Stream.of(-1, 0, 1).forEach(shift -> days.add(event.on().plusDays(shift))));
        assertThat(days).hasSizeGreaterThan(10);
        for (LocalDate first : days) {
            for (int length : List.of(1, 2, 1_000)) {
                LocalDateRange range = LocalDateRange.of(first, first.plusDays(length));
                assertThat(events.within(range))
                        .as("%s", range)
                        .containsExactlyElementsOf(events.all().stream()
                                .filter(event -> range.contains(event.on()))
                                .toList());
            }
        }
    }

    /** Occurrence by looking through the records; the bounds of other events, such as an announcement, begin and end nothing. */
    private static List<Turn> turns(Facts facts) {
        List<Turn> turns = new ArrayList<>();
        for (Occurrence<InForce> range : FactTree.of(facts).all(InForce.class)) {
            if (!ELSEWHERE.contains(range.holder().getClass())
                    && !range.holder().getClass().getSimpleName().equals("Pending")) {
                List<Object> around = range.around()
                        .map(Occurrence::value)
                        .map(Object.class::cast)
                        .toList();
                add(turns, range, around, LawEvent.Type.BEGINS, range.value().since());
                add(turns, range, around, LawEvent.Type.ENDS, range.value().until());
            }
        }
        for (Restriction one : facts.restrictions()) {
            if (one.certainUntil() != null) {
                turns.add(new Turn(LawEvent.Type.CERTAINTY_ENDS, Bound.day(one.certainUntil()), one, one));
            }
        }
        facts.pending().forEach(one -> turns.add(new Turn(LawEvent.Type.HAPPENS, Bound.day(one.since()), one, one)));
        return turns;
    }

    /** A bound that what holds it has too is no event of its own. */
    private static void add(
            List<Turn> turns,
            Occurrence<InForce> range,
            List<Object> around,
            LawEvent.Type type,
            @Nullable Bound bound) {
        boolean ofHolder = around.stream()
                .filter(value -> !value.equals(range.holder()))
                .map(value -> ((Dated) value).inForce())
                .filter(Objects::nonNull)
                .anyMatch(days -> Objects.equals(bound, type == LawEvent.Type.BEGINS ? days.since() : days.until()));
        if (bound != null && !ofHolder) {
            turns.add(new Turn(type, bound, around.getLast(), range.holder()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PCS-RATE-2017-BEGINS, 2017-07-01, RATE, uemoa-decision-2017-04-10-pcs",
        "PCS-ECOWAS-2025-BEGINS, 2025-12-14, RULE, ecowas-communique-2025-12-14",
        "SANCTIONS-NE-2023-ECOWAS-REFUSED-BF-BEGINS, 2023-07-31, REFUSAL,",
        "SANCTIONS-ML-2022-UEMOA-STAYED-BEGINS, 2022-03-24, STAY, uemoa-court-order-06-2022",
        "ETLS-INDUSTRIAL-1990-BEGINS, 1990-12-31, TERM, ecowas-decision-1-5-83",
        "ML-ECOWAS-1975-ENDS, 2025-01-29, , aes-withdrawal-notifications-2024-01-29",
        "NG-SHEA-2025-ENDS, 2027-02-26, , nigeria-shea-extension-2026-02",
        "ECOWAS-SUMMIT-69-HAPPENS, 2026-07-19, ,",
        "UEMOA-BLOC-BEGINS, 1994-08-01, , uemoa-treaty-1994"
    })
    void anEventNamesThePartAndTheInstrument(String id, LocalDate on, @Nullable String part, @Nullable String by) {
        assertThat(SHIPPED.all())
                .filteredOn(event -> event.id().equals(id))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.on()).isEqualTo(on);
                    assertThat(
                                    event.partKind() == null
                                            ? null
                                            : event.partKind().name())
                            .isEqualTo(part);
                    assertThat(event.changedBy()).isEqualTo(by == null ? List.of() : List.of(new InstrumentId(by)));
                });
    }
}
