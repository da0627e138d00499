package regional.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regional.ShippedDataset;
import regional.rulebook.Rulebook;
import regional.rulebook.Verdict;

/** What was knowable on a day, about any day. */
class PublishedByTest {
    private static final Facts FACTS = ShippedDataset.rulebook().facts();

    private static Facts by(String day) {
        return FACTS.publishedBy(LocalDate.parse(day));
    }

    private static Membership maliInEcowas(Facts facts) {
        return facts.memberships().stream()
                .filter(membership -> membership.country().value().equals("ML")
                        && membership.bloc().value().equals("ECOWAS"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "as published by {0}, Mali is a member until {1}, announced {2}, notified {3}")
    @CsvSource({
        "2024-01-27, , ,",
        "2024-01-28, , 2024-01-28,",
        "2024-01-29, 2025-01-29, 2024-01-28, 2024-01-29",
        "2025-06-01, 2025-01-29, 2024-01-28, 2024-01-29"
    })
    void theEndOfAMembershipIsKnownFromItsNotice(
            String day, @Nullable String until, @Nullable String announced, @Nullable String notified) {
        Membership membership = maliInEcowas(by(day));
        assertThat(membership.inForce().until()).isEqualTo(day(until));
        assertThat(membership.announcedOn()).isEqualTo(day(announced));
        assertThat(membership.notifiedOn()).isEqualTo(day(notified));
    }

    private static @Nullable Bound day(@Nullable String day) {
        return day == null ? null : Bound.day(LocalDate.parse(day));
    }

    @ParameterizedTest(name = "as published by {0}: {1} to {2} on {3} is {4}, because {5}")
    @CsvSource({
        "2024-01-27, ML, GH, 2025-06-01, FREE_MOVEMENT, nobody knew of the exit",
        "2024-01-29, ML, GH, 2025-06-01, NO_PREFERENCE, the notice had been given and nothing granted",
        "2025-01-28, ML, GH, 2025-06-01, NO_PREFERENCE, the day before the statement",
        "2025-01-29, ML, GH, 2025-06-01, PRIVILEGE, the statement of that day",
        "2025-05-21, GH, ML, 2025-06-01, NO_PREFERENCE, the day before the communique",
        "2025-05-22, GH, ML, 2025-06-01, STATUS_QUO, the communique of Bamako",
        "2022-01-08, CI, ML, 2022-02-01, FREE_MOVEMENT, the day before the sanctions",
        "2022-01-09, CI, ML, 2022-12-01, SUSPENDED, no end of the sanctions was known",
        "2022-07-03, CI, ML, 2022-12-01, FREE_MOVEMENT, their lifting",
        "1999-12-25, MR, GH, 2001-06-01, FREE_MOVEMENT, Mauritania had not given notice",
        "1999-12-26, MR, GH, 2001-06-01, NO_PREFERENCE, it had"
    })
    void onlyWhatWasPublishedCounts(
            String day, String origin, String destination, String on, String verdict, String because) {
        Question question = new Question(
                new CountryCode(origin), new CountryCode(destination), LocalDate.parse(on), Shipment.UNKNOWN);
        assertThat(Rulebook.compile(by(day)).rule(question).verdict())
                .as(because)
                .isEqualTo(Verdict.valueOf(verdict));
    }

    @Test
    void nothingIsCitedThatWasPublishedLaterAndEveryProvisionCitesSomething() {
        Facts facts = by("2025-03-01");
        assertThat(facts.instruments())
                .isNotEmpty()
                .allSatisfy(instrument -> assertThat(instrument.published() == null
                                || !instrument.published().latest().isAfter(LocalDate.parse("2025-03-01")))
                        .isTrue());
        assertThat(facts.regimes())
                .allSatisfy(regime -> assertThat(regime.citations())
                        .isNotEmpty()
                        .allSatisfy(citation -> assertThat(facts.instruments())
                                .extracting(Instrument::id)
                                .contains(citation.instrument())));
        assertThat(facts.verifiedUntil()).isEqualTo(LocalDate.parse("2025-03-01"));
        assertThat(facts.pending()).isEmpty();
    }

    /** A summit of July 2026; the first report of it that is cited came two days later. */
    @ParameterizedTest(name = "as published by {0}, {1} events are pending")
    @CsvSource({"2026-07-18, 0", "2026-07-19, 0", "2026-07-20, 0", "2026-07-21, 1"})
    void anEventIsPendingOnceSomethingPublishedNamesIt(String day, int count) {
        assertThat(by(day).pending()).hasSize(count);
    }

    @Test
    void byADayAfterAllInstrumentsNothingIsDifferent() {
        assertThat(by("2027-01-01")).isEqualTo(FACTS);
    }

    /** Every day on which an instrument became public gives a law that can be compiled. */
    @Test
    void theLawOfEveryDayOfPublicationCanBeCompiled() {
        FACTS.instruments().stream()
                .map(Instrument::published)
                .filter(Objects::nonNull)
                .map(Bound::latest)
                .distinct()
                .forEach(day -> assertThat(
                                Rulebook.compile(FACTS.publishedBy(day)).facts().edition())
                        .isEqualTo(FACTS.edition()));
    }
}
