package regional.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import regional.ShippedDataset;
import regional.rulebook.LevyFinding;
import regional.rulebook.Rulebook;
import regional.rulebook.Ruling;
import regional.rulebook.Verdict;

/** What-ifs on the shipped dataset. */
class AmendmentTest {
    private static final Facts FACTS = ShippedDataset.rulebook().facts();
    private static final BlocId UEMOA = new BlocId("UEMOA");
    private static final BlocId ECOWAS = new BlocId("ECOWAS");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    private static Facts amended(Change... changes) {
        return FACTS.amendedBy(new Amendment(Amendment.assumed(NEW_YEAR, "Assumed", "A test"), List.of(changes)));
    }

    private static Ruling rule(Facts facts, String origin, String destination, String on) {
        return Rulebook.compile(facts).rule(question(origin, destination, on));
    }

    private static Question question(String origin, String destination, String on) {
        return new Question(
                new CountryCode(origin), new CountryCode(destination), LocalDate.parse(on), Shipment.UNKNOWN);
    }

    private static List<String> regimes(Ruling ruling) {
        return ruling.regimes().stream()
                .map(regime -> regime.regime().id().value())
                .toList();
    }

    @Test
    void anEmptyAmendmentIsReality() {
        assertThat(amended()).isSameAs(FACTS);
    }

    @Test
    void whatLeavesABlocKeepsItsOtherRegimes() {
        Facts facts = amended(new Change.MembershipEnds(new CountryCode("TG"), UEMOA, NEW_YEAR));
        assertThat(regimes(rule(facts, "TG", "SN", "2026-12-31"))).containsExactly("UEMOA", "ETLS");
        assertThat(regimes(rule(facts, "TG", "SN", "2027-01-01"))).containsExactly("ETLS");
        assertThat(rule(facts, "TG", "BF", "2027-01-01").verdict()).isEqualTo(Verdict.STATUS_QUO);
        assertThat(rule(facts, "SN", "CI", "2027-01-01").verdict()).isEqualTo(Verdict.FREE_MOVEMENT);
    }

    @Test
    void whatReturnsToABlocHasItsTreatyRightsAndNoGrant() {
        LocalDate day = LocalDate.parse("2027-06-01");
        Facts facts = amended(new Change.MembershipBegins(new CountryCode("NE"), ECOWAS, day));
        assertThat(rule(facts, "NE", "GH", "2027-05-31").verdict()).isEqualTo(Verdict.PRIVILEGE);
        assertThat(regimes(rule(facts, "NE", "GH", "2027-06-01"))).containsExactly("ETLS");
        assertThat(regimes(rule(facts, "GH", "NE", "2027-06-01"))).containsExactly("ETLS");
        assertThat(rule(facts, "GH", "ML", "2027-06-01").verdict()).isEqualTo(Verdict.STATUS_QUO);
    }

    @Test
    void aRegimeThatEndsLeavesWhatStandsBesideIt() {
        Facts facts = amended(new Change.RegimeEnds(new RegimeId("ETLS-TRANS-2025"), NEW_YEAR));
        assertThat(rule(facts, "ML", "GH", "2026-12-31").verdict()).isEqualTo(Verdict.PRIVILEGE);
        assertThat(rule(facts, "ML", "GH", "2027-01-01").verdict()).isEqualTo(Verdict.NO_PREFERENCE);
        assertThat(regimes(rule(facts, "ML", "SN", "2027-01-01"))).containsExactly("UEMOA");
    }

    @Test
    void aRegimeGoesOnBetweenOtherParties() {
        Party mauritaniaToo = new Party(null, null, List.of(new CountryCode("MR"), new CountryCode("ML")));
        Facts facts = amended(new Change.RegimeChangesParties(
                new RegimeId("ETLS-TRANS-2025"), mauritaniaToo, new Party(ECOWAS, null, List.of()), NEW_YEAR));
        assertThat(regimes(rule(facts, "ML", "GH", "2026-12-31"))).containsExactly("ETLS-TRANS-2025");
        assertThat(regimes(rule(facts, "ML", "GH", "2027-01-01"))).containsExactly("ETLS-TRANS-2025-AMENDED");
        assertThat(rule(facts, "MR", "GH", "2027-01-01").verdict()).isEqualTo(Verdict.PRIVILEGE);
        assertThat(rule(facts, "NE", "GH", "2027-01-01").verdict()).isEqualTo(Verdict.NO_PREFERENCE);
    }

    @Test
    void aLevyIsAbolishedOrChargedAtAnotherRate() {
        FactId pcs = new FactId("PCS");
        Facts dearer = amended(new Change.LevyChangesRate(pcs, new BigDecimal("1.5"), NEW_YEAR));
        assertThat(levy(dearer, "2026-12-31").percent()).isEqualByComparingTo("0.8");
        assertThat(levy(dearer, "2027-01-01").percent()).isEqualByComparingTo("1.5");
        Facts none = amended(new Change.LevyEnds(pcs, NEW_YEAR));
        assertThat(Rulebook.compile(none)
                        .decide(question("GH", "SN", "2027-01-01"))
                        .levies())
                .extracting(finding -> finding.levy().id())
                .doesNotContain(pcs);
    }

    private static LevyFinding levy(Facts facts, String on) {
        return Rulebook.compile(facts).decide(question("GH", "SN", on)).levies().stream()
                .filter(finding -> finding.levy().id().value().equals("PCS"))
                .findFirst()
                .orElseThrow();
    }

    /** Niger's sanctions and those who refused them; the amendment ends both a month early. */
    @Test
    void whatASuspensionHoldsEndsWithIt() {
        LocalDate day = LocalDate.parse("2024-01-24");
        Facts facts = amended(new Change.SuspensionEnds(new FactId("SANCTIONS-NE-2023-ECOWAS"), day));
        Suspension suspension = facts.suspensions().stream()
                .filter(one -> one.id().value().equals("SANCTIONS-NE-2023-ECOWAS"))
                .findFirst()
                .orElseThrow();
        assertThat(suspension.inForce().until()).isEqualTo(Bound.day(day));
        assertThat(suspension.closedBy()).hasToString("amendment");
        assertThat(suspension.refusedBy())
                .hasSize(3)
                .allSatisfy(refusal -> assertThat(refusal.inForce().until()).isEqualTo(Bound.day(day)));
        assertThat(amended(new Change.SuspensionEnds(suspension.id(), LocalDate.parse("2023-07-31")))
                        .suspensions())
                .filteredOn(one -> one.id().equals(suspension.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.refusedBy()).isEmpty());
    }

    /** No change of an amendment ends a restriction yet; what ends one would. */
    @Test
    void noDoubtOutlivesARestriction() {
        assertThat(FACTS.restrictions())
                .filteredOn(one -> one.certainUntil() != null || !one.doubtful().isEmpty())
                .isNotEmpty()
                .allSatisfy(one -> {
                    LocalDate day = one.inForce().possible().getStart().plusDays(1);
                    Restriction cut = new SplitAt(day, one.openedBy()).before(one);
                    assertThat(cut.certainUntil())
                            .satisfiesAnyOf(
                                    certain -> assertThat(certain).isNull(),
                                    certain -> assertThat(certain).isBefore(day));
                    assertThat(cut.doubtful())
                            .allSatisfy(
                                    doubt -> assertThat(doubt.inForce().until()).isEqualTo(Bound.day(day)));
                });
    }

    /** What is cut at a day on which it may or may not have begun: the roughly known day that both share stays one day. */
    @Test
    void whatIsKnownRoughlyStaysSo() {
        LocalDate day = LocalDate.parse("2024-06-01");
        Bound year = Bound.year(Year.of(2024));
        InForce early = new InForce(null, year);
        InForce late = new InForce(year, null);
        assertThat(early.before(day)).hasToString("InForce[since=null, until=2024-01-01/2024-06-01]");
        assertThat(late.before(day)).hasToString("InForce[since=2024-01-01/2024-06-01, until=2024-06-01]");
        assertThat(early.from(day)).hasToString("InForce[since=2024-06-01, until=2024-06-01/2024-12-31]");
        assertThat(late.from(day)).hasToString("InForce[since=2024-06-01/2024-12-31, until=null]");
        assertThat(late.before(LocalDate.parse("2025-01-01"))).hasToString("InForce[since=2024, until=2025-01-01]");
    }

    /** The notice of another end is no notice of this one. */
    @Test
    void whatWasAnnouncedOfAnotherEndIsNotKept() {
        LocalDate day = LocalDate.parse("2024-01-01");
        Facts facts = amended(new Change.MembershipEnds(new CountryCode("ML"), ECOWAS, day));
        assertThat(facts.memberships())
                .filteredOn(
                        one -> one.country().value().equals("ML") && one.bloc().equals(ECOWAS))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.inForce().until()).isEqualTo(Bound.day(day));
                    assertThat(one.announcedOn()).isNull();
                    assertThat(one.notifiedOn()).isNull();
                });
    }

    @Test
    void everyChangeThatCannotBeMadeIsNamed() {
        Change[] changes = {
            new Change.MembershipEnds(new CountryCode("GH"), UEMOA, NEW_YEAR),
            new Change.MembershipEnds(new CountryCode("TG"), UEMOA, NEW_YEAR),
            new Change.RegimeEnds(new RegimeId("NOTHING"), NEW_YEAR),
            new Change.SuspensionEnds(new FactId("SANCTIONS-NE-2023-ECOWAS"), NEW_YEAR)
        };
        assertThatThrownBy(() -> amended(changes))
                .isInstanceOfSatisfying(
                        FlawedAmendment.class,
                        flawed -> assertThat(flawed.flaws())
                                .extracting(FlawedAmendment.Flaw::change)
                                .containsExactly(0, 2, 3));
    }

    @Test
    void anAmendmentToWhatWasKnowableOnADayStartsFromThere() {
        Facts knowable = FACTS.publishedBy(LocalDate.parse("2024-01-27"));
        Facts facts = knowable.amendedBy(new Amendment(
                Amendment.assumed(NEW_YEAR, "Assumed", "A test"),
                List.of(new Change.MembershipEnds(new CountryCode("ML"), ECOWAS, NEW_YEAR))));
        assertThat(rule(facts, "ML", "GH", "2026-12-31").verdict()).isEqualTo(Verdict.FREE_MOVEMENT);
        assertThat(rule(facts, "ML", "GH", "2027-01-01").verdict()).isEqualTo(Verdict.NO_PREFERENCE);
    }
}
