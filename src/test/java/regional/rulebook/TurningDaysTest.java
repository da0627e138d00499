package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;
import regional.ShippedDataset;
import regional.law.CountryCode;
import regional.law.HsCode;
import regional.law.Question;
import regional.law.Records;
import regional.law.Shipment;
import regional.law.TurningDays;

/** Between two days on which anything turns, every answer is the same but for its day. */
class TurningDaysTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();
    private static final TurningDays DAYS = TurningDays.of(RULEBOOK.facts());
    private static final LocalDate FIRST = LocalDate.of(1974, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 1, 1);
    private static final Shipment MAIZE = Shipment.UNKNOWN.withHs(new HsCode("1005"));

    /** Every pair is asked about some stretches, and each stretch is asked of some pairs. */
    private static final int ONE_IN = 7;

    @Test
    void nothingTurnsBetweenThem() {
        List<String> moving = new ArrayList<>();
        int asked = 0;
        int number = 0;
        LocalDate next = FIRST;
        while (next.isBefore(LAST)) {
            LocalDateRange days = DAYS.around(next);
            next = days.getEnd();
            LocalDate first = days.getStart().equals(LocalDate.MIN) ? FIRST : days.getStart();
            LocalDate last =
                    days.getEnd().equals(LocalDate.MAX) ? LAST : days.getEnd().minusDays(1);
            for (CountryCode origin : RULEBOOK.facts().coverage().countries()) {
                for (CountryCode destination : RULEBOOK.facts().coverage().countries()) {
                    if (!origin.equals(destination) && !first.equals(last) && number++ % ONE_IN == 0) {
                        Shipment shipment = number % 2 == 0 ? MAIZE : Shipment.UNKNOWN;
                        Map<String, @Nullable Object> then = answer(origin, destination, first, shipment);
                        Map<String, @Nullable Object> later = answer(origin, destination, last, shipment);
                        for (String part : then.keySet()) {
                            if (!Objects.equals(then.get(part), later.get(part))) {
                                moving.add(part + " from " + origin + " to " + destination + " in " + days);
                            }
                        }
                        asked++;
                    }
                }
            }
        }
        assertThat(moving).isEmpty();
        assertThat(asked).isGreaterThan(500);
    }

    @Test
    void aDayIsAmongThoseAroundIt() {
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            LocalDateRange days = DAYS.around(day);
            assertThat(days.contains(day)).isTrue();
            assertThat(DAYS.around(days.getEnd().minusDays(1))).isEqualTo(days);
        }
    }

    /** All of a decision but the question. */
    private static Map<String, @Nullable Object> answer(
            CountryCode origin, CountryCode destination, LocalDate on, Shipment shipment) {
        Decision decision = RULEBOOK.decide(new Question(origin, destination, on, shipment));
        Map<String, @Nullable Object> answer = new HashMap<>(Records.components(decision));
        answer.remove("question");
        return answer;
    }
}
