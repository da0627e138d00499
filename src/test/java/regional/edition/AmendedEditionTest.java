package regional.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regional.ShippedDataset;
import regional.law.Amendment;
import regional.law.Basis;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.Change;
import regional.law.Citation;
import regional.law.Confidence;
import regional.law.ConfidenceOverTime;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.GoodsClass;
import regional.law.InForce;
import regional.law.Party;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Term;
import regional.law.Text;

/** Amendments on the shipped dataset, however odd: an edition comes of them, or what is wrong with them is said. */
class AmendedEditionTest {
    private static final Edition SHIPPED = Edition.of(ShippedDataset.rulebook().facts(), "");
    private static final LocalDate DAY = LocalDate.parse("2027-01-01");
    private static final String LONGEST = "LONGEST-ID-OF-A-REGIME-THAT-THERE-CAN-BE";

    private static Facts amended(List<Change> changes) {
        return AmendedEdition.of(SHIPPED, new Amendment(Amendment.assumed(DAY, "Assumed", "A test"), changes))
                .facts();
    }

    private static Change begins(String id, int rank, LocalDate on) {
        InForce days = new InForce(Bound.day(on), null);
        ConfidenceOverTime sure = ConfidenceOverTime.constant(Confidence.HIGH);
        List<Citation> cited = List.of(new Citation(Amendment.ASSUMED, null));
        Text text = Text.english("From {origin} to {destination}.");
        Term term = new Term(
                new FactId("TERM"),
                Set.of(GoodsClass.UNPROCESSED),
                BigDecimal.TEN,
                days,
                List.of(),
                List.of(),
                sure,
                null,
                Amendment.ASSUMED,
                null,
                null,
                cited,
                List.of());
        return new Change.RegimeBegins(new Regime(
                new RegimeId(id),
                text,
                text,
                List.of(),
                List.of(),
                Basis.TREATY,
                rank,
                Party.ANY,
                Party.ANY,
                days,
                sure,
                null,
                Amendment.ASSUMED,
                null,
                text,
                List.of(term),
                cited,
                List.of()));
    }

    private static Change continues(String id, LocalDate on) {
        return new Change.RegimeChangesParties(new RegimeId(id), Party.ANY, Party.ANY, on);
    }

    private static List<String> idsByRank(Facts facts) {
        return facts.regimes().stream()
                .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                .map(regime -> regime.id().value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 31, 32, 33, 34, 39, 40})
    void aRegimeOfAnyIdGoesOnBetweenOthers(int length) {
        String id = LONGEST.substring(0, length);
        List<String> ids = idsByRank(amended(List.of(begins(id, 1000, DAY), continues(id, DAY.plusDays(1)))));
        String continued = id.substring(0, Math.min(length, 32)) + "-AMENDED";
        assertThat(ids).endsWith(id, continued);
    }

    @Test
    void aRegimeThatGoesOnAgainAndAgainHasItsPlaceAndIdsOfItsOwn() {
        List<Change> changes = new ArrayList<>(List.of(begins("ONE", 1000, DAY), begins("TWO", 1001, DAY)));
        changes.add(continues("ONE", DAY.plusDays(1)));
        changes.add(continues("TWO", DAY.plusDays(1)));
        changes.add(continues("ONE-AMENDED", DAY.plusDays(2)));
        changes.add(begins("LAST", 1010, DAY));
        assertThat(idsByRank(amended(changes)))
                .endsWith("ONE", "ONE-AMENDED", "ONE-AMENDED-AMENDED", "TWO", "TWO-AMENDED", "LAST");
        List<Change> longest = List.of(
                begins(LONGEST, 1000, DAY),
                continues(LONGEST, DAY.plusDays(1)),
                continues(LONGEST.substring(0, 32) + "-AMENDED", DAY.plusDays(2)));
        assertThat(idsByRank(amended(longest)))
                .endsWith(LONGEST, LONGEST.substring(0, 32) + "-AMENDED", LONGEST.substring(0, 30) + "-AMENDED-2");
    }

    /** Of any changes comes an edition, or an account of what is wrong with them: nothing else is thrown. */
    @Test
    void whateverIsChangedIsSoundOrItsFlawsAreNamed() {
        Random random = new Random(8);
        int sound = 0;
        for (int i = 0; i < 120; i++) {
            List<Change> changes = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                changes.add(change(random));
            }
            try {
                assertThat(amended(changes).regimes()).as("%s", changes).isNotEmpty();
                sound++;
            } catch (UnsoundAmendment unsound) {
                assertThat(unsound.flaws()).as("%s", changes).isNotEmpty();
            }
        }
        assertThat(sound).isBetween(10, 110);
    }

    private static Change change(Random random) {
        LocalDate on = DAY.plusYears(random.nextInt(3) - 2);
        CountryCode country = any(random, SHIPPED.facts().coverage().countries());
        BlocId bloc = any(random, SHIPPED.facts().blocs()).id();
        FactId levy = any(random, SHIPPED.facts().levies()).id();
        String regime = any(random, List.of("ETLS", "UEMOA", "NEW", LONGEST, "ETLS-AMENDED", "NEW-AMENDED"));
        return switch (random.nextInt(9)) {
            case 0 -> new Change.MembershipBegins(country, bloc, on);
            case 1 -> new Change.MembershipEnds(country, bloc, on);
            case 2, 3 -> begins(any(random, List.of("NEW", LONGEST)), any(random, List.of(1, 21, 1000, 1_000_000)), on);
            case 4 -> new Change.RegimeEnds(new RegimeId(regime), on);
            case 5, 6 -> continues(regime, on);
            case 7 -> new Change.LevyChangesRate(levy, BigDecimal.valueOf(random.nextInt(120)), on);
            default -> new Change.LevyEnds(levy, on);
        };
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
