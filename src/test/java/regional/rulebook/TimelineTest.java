package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;
import regional.ShippedDataset;
import regional.law.CountryCode;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.InstrumentId;
import regional.law.Question;
import regional.law.Shipment;

/** The timeline says of every day what the decision says, and names what changed it. */
class TimelineTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();
    private static final LocalDate FIRST = RULEBOOK.facts().coverage().since();

    private static List<Span> timeline(String origin, String destination, LocalDateRange range) {
        return RULEBOOK.timeline(question(origin, destination, Shipment.UNKNOWN), range);
    }

    private static Question question(String origin, String destination, Shipment shipment) {
        return new Question(new CountryCode(origin), new CountryCode(destination), FIRST, shipment);
    }

    private static LocalDateRange since(String day) {
        return LocalDateRange.of(LocalDate.parse(day), LocalDate.MAX);
    }

    @Test
    void everySpanOfEveryPairAgreesWithTheDecisionsOnItsDays() {
        List<Shipment> shipments = List.of(
                Shipment.UNKNOWN,
                Shipment.UNKNOWN.withGoods(GoodsClass.INDUSTRIAL).withApproved(Set.of()),
                Shipment.UNKNOWN.withGoods(GoodsClass.UNPROCESSED).withHs(new HsCode("2710")));
        for (CountryCode origin : RULEBOOK.facts().coverage().countries()) {
            for (CountryCode destination : RULEBOOK.facts().coverage().countries()) {
                if (!origin.equals(destination)) {
                    shipments.forEach(shipment -> agree(new Question(origin, destination, FIRST, shipment)));
                }
            }
        }
    }

    private static void agree(Question asked) {
        LocalDate next = FIRST.minusYears(1);
        Ruling before = null;
        for (Span span : RULEBOOK.timeline(asked, LocalDateRange.of(next, LocalDate.MAX))) {
            assertThat(span.during().getStart()).isEqualTo(next);
            next = span.during().getEnd();
            if (before != null) {
                assertThat(span.ruling().sameAs(before)).isFalse();
                assertThat(span.changedBy().isEmpty())
                        .as("%s to %s, %s", asked.origin(), asked.destination(), span.during())
                        .isEqualTo(before.verdict() == Verdict.NOT_COVERED);
            }
            before = span.ruling();
            List<LocalDate> days = new ArrayList<>(List.of(span.during().getStart()));
            if (!span.during().isUnboundedEnd()) {
                days.add(span.during().getEndInclusive());
            }
            for (LocalDate day : days) {
                Ruling ruling = RULEBOOK.rule(new Question(asked.origin(), asked.destination(), day, asked.shipment()));
                assertThat(ruling.sameAs(span.ruling())).isTrue();
            }
        }
        assertThat(next).isEqualTo(LocalDate.MAX);
    }

    @Test
    void theExitOfMaliIsNamedByItsNoticeAndByTheStatement() {
        List<Span> spans = timeline("ML", "GH", since("2024-06-01"));
        assertThat(spans)
                .extracting(span -> span.ruling().verdict())
                .containsExactly(Verdict.FREE_MOVEMENT, Verdict.PRIVILEGE);
        assertThat(spans.get(1).during()).isEqualTo(since("2025-01-29"));
        assertThat(spans.get(1).changedBy())
                .extracting(InstrumentId::value)
                .containsExactlyInAnyOrder("aes-withdrawal-notifications-2024-01-29", "ecowas-statement-2025-01-29");
    }

    @Test
    void aSpanThatTheRangeCutsNamesNoInstrumentForTheCut() {
        List<Span> spans =
                timeline("ML", "GH", LocalDateRange.of(LocalDate.parse("2024-06-01"), LocalDate.parse("2025-06-01")));
        assertThat(spans).hasSize(2);
        assertThat(spans.getFirst().clippedSince()).isTrue();
        assertThat(spans.getFirst().clippedUntil()).isFalse();
        assertThat(spans.getFirst().changedBy()).isEmpty();
        assertThat(spans.getLast().clippedSince()).isFalse();
        assertThat(spans.getLast().clippedUntil()).isTrue();
        assertThat(spans.getLast().changedBy()).extracting(InstrumentId::value).contains("ecowas-statement-2025-01-29");
    }

    @Test
    void aCountryThatIsNotCoveredHasOneSpan() {
        List<Span> spans = timeline("FR", "GH", since("2025-06-01"));
        assertThat(spans)
                .singleElement()
                .satisfies(span -> assertThat(span.ruling().verdict()).isEqualTo(Verdict.NOT_COVERED));
    }
}
