package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import regional.ShippedDataset;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.HsCode;
import regional.law.Question;
import regional.law.Shipment;
import regional.law.Survey;

/** That nothing is known of a measure says something only where somebody looked: for all pairs and turning days of surveys. */
class SurveysTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();
    private static final Facts FACTS = RULEBOOK.facts();
    private static final int YEARS_AFTER_THE_LAST_LOOK = 1;

    /** Building stone, which few measures name. */
    private static final Shipment STONE = Shipment.UNKNOWN.withHs(new HsCode("2516"));

    private static Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        for (Survey survey : FACTS.surveys()) {
            LocalDate since = Objects.requireNonNull(survey.inForce().since()).earliest();
            LocalDate until = Objects.requireNonNull(survey.inForce().until()).earliest();
            for (LocalDate day : List.of(since, until, until.plusYears(YEARS_AFTER_THE_LAST_LOOK))) {
                days.addAll(List.of(day.minusDays(1), day));
            }
        }
        return days;
    }

    /** The last look of the survey whose silence counts on the day; none where there is no such survey. */
    private static List<LocalDate> looks(CountryCode country, Survey.Kind kind, LocalDate on) {
        List<LocalDate> looks = new ArrayList<>();
        for (Survey survey : FACTS.surveys()) {
            LocalDate since = Objects.requireNonNull(survey.inForce().since()).earliest();
            LocalDate until = Objects.requireNonNull(survey.inForce().until()).earliest();
            if (survey.country().equals(country)
                    && survey.kind() == kind
                    && !on.isBefore(since)
                    && on.isBefore(until.plusYears(YEARS_AFTER_THE_LAST_LOOK))) {
                looks.add(until);
            }
        }
        return looks;
    }

    @Test
    void nothingKnownNeedsFourSurveysOfTheDay() {
        SoftAssertions softly = new SoftAssertions();
        int known = 0;
        int unknown = 0;
        for (CountryCode origin : FACTS.coverage().countries()) {
            for (CountryCode destination : FACTS.coverage().countries()) {
                if (!origin.equals(destination)) {
                    for (LocalDate on : days()) {
                        Passage passage = RULEBOOK.passage(new Question(origin, destination, on, STONE));
                        boolean looked = List.of(
                                        looks(origin, Survey.Kind.EXPORTS, on),
                                        looks(origin, Survey.Kind.CLOSURES, on),
                                        looks(destination, Survey.Kind.IMPORTS, on),
                                        looks(destination, Survey.Kind.CLOSURES, on))
                                .stream()
                                .noneMatch(List::isEmpty);
                        if (passage == Passage.NONE_KNOWN || passage == Passage.NOT_SURVEYED) {
                            softly.assertThat(passage == Passage.NONE_KNOWN)
                                    .as("%s to %s on %s", origin, destination, on)
                                    .isEqualTo(looked);
                            known += looked ? 1 : 0;
                            unknown += looked ? 0 : 1;
                        }
                    }
                }
            }
        }
        softly.assertAll();
        assertThat(known).isGreaterThan(500);
        assertThat(unknown).isGreaterThan(500);
    }

    @Test
    void aDayAfterTheLastLookIsStale() {
        CountryCode from = new CountryCode("CI");
        CountryCode to = new CountryCode("BF");
        for (LocalDate on : List.of(LocalDate.parse("2026-04-21"), LocalDate.parse("2026-04-22"))) {
            Decision decision = RULEBOOK.decide(new Question(from, to, on, STONE));
            Surveyed surveyed = Objects.requireNonNull(decision.surveyed());
            assertThat(surveyed.until()).isEqualTo(LocalDate.parse("2026-04-22"));
            assertThat(decision.warnings().stream()
                            .filter(Warning.Stale.class::isInstance)
                            .map(Warning.Stale.class::cast)
                            .anyMatch(stale -> stale.facts().stream().anyMatch(Survey.class::isInstance)))
                    .as("%s", on)
                    .isEqualTo(on.isAfter(LocalDate.parse("2026-04-21")));
        }
    }
}
