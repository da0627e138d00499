package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;
import regional.ShippedDataset;
import regional.law.BlocId;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.InForce;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Notice;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Restriction;
import regional.law.Shipment;
import regional.law.Suspension;
import regional.law.Term;
import regional.law.Truth;

/** What must hold for every pair of countries, checked for all of them over every boundary of the shipped dataset. */
class PropertiesTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();
    private static final Facts FACTS = RULEBOOK.facts();
    private static final LocalDate EXIT = LocalDate.parse("2025-01-29");
    private static final BlocId ECOWAS = new BlocId("ECOWAS");
    private static final BlocId UEMOA = new BlocId("UEMOA");
    private static final BlocId AES = new BlocId("AES");

    /** Every day on which a fact begins, ends or may do so, the day before and the day after. */
    static Set<LocalDate> days() {
        Stream<InForce> ranges = Stream.of(
                        FACTS.memberships().stream().map(Membership::inForce),
                        FACTS.regimes().stream().map(Regime::inForce),
                        FACTS.regimes().stream()
                                .flatMap(regime -> regime.terms().stream())
                                .map(Term::inForce),
                        FACTS.suspensions().stream().map(Suspension::inForce),
                        FACTS.suspensions().stream()
                                .flatMap(suspension -> Stream.concat(
                                        suspension.stays().stream().map(Suspension.Stay::inForce),
                                        suspension.refusedBy().stream().map(Suspension.Refusal::inForce))),
                        FACTS.restrictions().stream().map(Restriction::inForce),
                        FACTS.levies().stream().map(Levy::inForce),
                        FACTS.notices().stream().map(Notice::inForce))
                .flatMap(stream -> stream);
        Set<LocalDate> days = new TreeSet<>();
        ranges.flatMap(range -> range.turningPoints().stream()).forEach(days::add);
        FACTS.restrictions().stream()
                .filter(restriction -> restriction.certainUntil() != null)
                .forEach(restriction -> days.add(restriction.certainUntil()));
        FACTS.pending().forEach(pending -> days.add(pending.since()));
        days.add(FACTS.coverage().since());
        days.add(FACTS.verifiedUntil());
        for (LocalDate day : List.copyOf(days)) {
            days.add(day.minusDays(1));
            days.add(day.plusDays(1));
        }
        return days;
    }

    /** Those of them on which something between the two countries may change, the day before and the day after. */
    private static Set<LocalDate> days(CountryCode origin, CountryCode destination) {
        Set<LocalDate> days = new TreeSet<>();
        RULEBOOK.turningPoints(origin, destination)
                .filter(day -> day.isAfter(LocalDate.MIN.plusDays(1)) && day.isBefore(LocalDate.MAX.minusDays(1)))
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return days;
    }

    private static void forEveryPair(BiConsumer<CountryCode, CountryCode> check) {
        for (CountryCode origin : FACTS.coverage().countries()) {
            for (CountryCode destination : FACTS.coverage().countries()) {
                if (!origin.equals(destination)) {
                    check.accept(origin, destination);
                }
            }
        }
    }

    private static Decision decide(CountryCode origin, CountryCode destination, LocalDate on) {
        return RULEBOOK.decide(new Question(origin, destination, on, Shipment.UNKNOWN));
    }

    private static Ruling rule(CountryCode origin, CountryCode destination, LocalDate on, Shipment shipment) {
        return RULEBOOK.rule(new Question(origin, destination, on, shipment));
    }

    @Test
    void thereAre240PairsAndManyDays() {
        List<String> pairs = new ArrayList<>();
        forEveryPair((origin, destination) -> pairs.add(origin + ">" + destination));
        assertThat(pairs).hasSize(240);
        assertThat(days()).hasSizeGreaterThan(150);
    }

    @Test
    void everyPairOnEveryBoundaryDayIsDecidedAndStableEndsWhereItSays() {
        Set<LocalDate> days = days();
        List<Shipment> shipments = List.of(
                Shipment.UNKNOWN,
                Shipment.UNKNOWN.withGoods(GoodsClass.UNPROCESSED),
                Shipment.UNKNOWN.withGoods(GoodsClass.INDUSTRIAL),
                Shipment.UNKNOWN.withApproved(Set.of()),
                Shipment.UNKNOWN.withHs(new HsCode("2710")));
        forEveryPair((origin, destination) -> {
            for (Shipment shipment : shipments) {
                for (LocalDate day : days) {
                    stableEndsWhereItSays(new Question(origin, destination, day, shipment));
                }
            }
        });
    }

    private static void stableEndsWhereItSays(Question question) {
        Ruling ruling = RULEBOOK.rule(question);
        LocalDateRange stable = RULEBOOK.stable(question, ruling);
        assertThat(stable.contains(question.on())).as("%s", question).isTrue();
        if (!stable.isUnboundedEnd()) {
            LocalDate end = stable.getEnd();
            assertThat(same(question, ruling, end.minusDays(1)))
                    .as("last day of %s", question)
                    .isTrue();
            assertThat(same(question, ruling, end)).as("day after %s", question).isFalse();
        }
        if (!stable.isUnboundedStart()) {
            LocalDate start = stable.getStart();
            assertThat(same(question, ruling, start))
                    .as("first day of %s", question)
                    .isTrue();
            assertThat(same(question, ruling, start.minusDays(1)))
                    .as("day before %s", question)
                    .isFalse();
        }
    }

    private static boolean same(Question question, Ruling ruling, LocalDate on) {
        return rule(question.origin(), question.destination(), on, question.shipment())
                .sameAs(ruling);
    }

    @Test
    void theShortAndTheWholeAnswerAgreeAndThereIsAProof() {
        forEveryPair((origin, destination) -> {
            for (LocalDate day : days(origin, destination)) {
                Question question = new Question(origin, destination, day, Shipment.UNKNOWN);
                Decision decision = RULEBOOK.decide(question);
                Ruling ruling = RULEBOOK.rule(question);
                assertThat(decision.ruling().sameAs(ruling)).isTrue();
                assertThat(decision.stable()).isEqualTo(RULEBOOK.stable(question, ruling));
                assertThat(decision.passage()).isEqualTo(RULEBOOK.passage(question));
                assertThat(decision.regimeConfidences()).hasSameSizeAs(ruling.regimes());
                assertThat(RULEBOOK.prove(decision)).isNotEmpty();
            }
        });
    }

    /** Trade rules, section 11 (a). */
    @Test
    void everyPairOfUemoaIsFreeSince2003OutsideSuspensions() {
        forEveryPair((origin, destination) -> {
            for (LocalDate day : days(origin, destination)) {
                if (day.isAfter(LocalDate.parse("2002-12-31"))
                        && member(origin, UEMOA, day)
                        && member(destination, UEMOA, day)) {
                    Decision decision = decide(origin, destination, day);
                    if (decision.suspensions().isEmpty()) {
                        assertThat(decision.ruling().verdict())
                                .as("%s to %s on %s", origin, destination, day)
                                .isEqualTo(Verdict.FREE_MOVEMENT);
                    }
                }
            }
        });
    }

    /** Trade rules, section 11 (b): after the exits the direction matters, and never to the disadvantage of AES goods. */
    @Test
    void goodsOfAesStatesAreNeverWorseTreatedThanGoodsToThem() {
        forEveryPair((origin, destination) -> {
            for (LocalDate day : days()) {
                if (!day.isBefore(EXIT)
                        && member(origin, AES, day)
                        && member(destination, ECOWAS, day)
                        && !member(destination, UEMOA, day)) {
                    Verdict there =
                            rule(origin, destination, day, Shipment.UNKNOWN).verdict();
                    Verdict back =
                            rule(destination, origin, day, Shipment.UNKNOWN).verdict();
                    assertThat(there).isLessThan(back);
                }
            }
        });
    }

    /** Trade rules, section 11 (c). */
    @Test
    void noPairChangesItsVerdictWhenTheTransitionalPeriodEnds() {
        forEveryPair((origin, destination) -> {
            for (GoodsClass goods : GoodsClass.values()) {
                Shipment shipment = Shipment.UNKNOWN.withGoods(goods);
                Ruling before = rule(origin, destination, LocalDate.parse("2025-07-28"), shipment);
                assertThat(rule(origin, destination, LocalDate.parse("2025-07-29"), shipment)
                                .sameAs(before))
                        .isTrue();
                assertThat(rule(origin, destination, LocalDate.parse("2025-07-30"), shipment)
                                .sameAs(before))
                        .isTrue();
            }
        });
    }

    /** Trade rules, section 11 (d). */
    @Test
    void theConfederalLevyNeverAttachesToGoodsOfUemoa() {
        FactId levy = new FactId("PC-AES");
        forEveryPair((origin, destination) -> {
            for (LocalDate day : days()) {
                if (member(origin, UEMOA, day)) {
                    RULEBOOK.levies(new Question(origin, destination, day, Shipment.UNKNOWN)).stream()
                            .filter(finding -> finding.levy().id().equals(levy))
                            .forEach(finding -> assertThat(finding.status()).isEqualTo(Levy.Status.NOT_DUE));
                }
            }
        });
    }

    /** Trade rules, section 11 (e). */
    @Test
    void mauritaniaHasNoFreeMovementAfter2000() {
        CountryCode mauritania = new CountryCode("MR");
        forEveryPair((origin, destination) -> {
            if (origin.equals(mauritania) || destination.equals(mauritania)) {
                for (LocalDate day : days()) {
                    if (day.isAfter(LocalDate.parse("2000-12-25"))) {
                        assertThat(rule(origin, destination, day, Shipment.UNKNOWN)
                                        .verdict())
                                .isEqualTo(Verdict.NO_PREFERENCE);
                    }
                }
            }
        });
    }

    /** A fact that was not given is never taken for false: giving it favourably never worsens the verdict. */
    @Test
    void givingFavourableFactsNeverChangesTheVerdictOfAClass() {
        Set<RegimeId> all = Set.copyOf(FACTS.regimes().stream().map(Regime::id).toList());
        forEveryPair((origin, destination) -> {
            for (LocalDate day : days()) {
                for (GoodsClass goods : GoodsClass.values()) {
                    Shipment unknown = Shipment.UNKNOWN.withGoods(goods);
                    Shipment favourable =
                            unknown.withOriginating(true).withApproved(all).withSpecialRegime(false);
                    assertThat(rule(origin, destination, day, favourable)
                                    .sameAs(rule(origin, destination, day, unknown)))
                            .isTrue();
                }
            }
        });
    }

    private static boolean member(CountryCode country, BlocId bloc, LocalDate day) {
        return RULEBOOK.memberships().belongs(country, bloc, day) == Truth.YES;
    }
}
