package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import regional.ShippedDataset;
import regional.law.Amendment;
import regional.law.BlocId;
import regional.law.Change;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Levy;
import regional.law.RegimeId;
import regional.law.Shipment;

/** What another law changes. */
class ImpactTest {
    private static final Rulebook RULEBOOK = ShippedDataset.rulebook();
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    private static List<Impact> of(Change... changes) {
        Facts amended = RULEBOOK.facts()
                .amendedBy(new Amendment(Amendment.assumed(NEW_YEAR, "Assumed", "A test"), List.of(changes)));
        return Impact.between(RULEBOOK, Rulebook.compile(amended), Shipment.UNKNOWN);
    }

    @Test
    void theSameLawChangesNothing() {
        assertThat(of()).isEmpty();
    }

    @Test
    void whoLeavesUemoaLosesWhereEcowasDoesNotCover() {
        List<Impact> all = of(new Change.MembershipEnds(new CountryCode("TG"), new BlocId("UEMOA"), NEW_YEAR));
        assertThat(all)
                .filteredOn(impact -> impact.verdict() == null)
                .hasSize(8)
                .allSatisfy(impact -> assertThat(impact.levies()).isNotNull());
        List<Impact> impacts =
                all.stream().filter(impact -> impact.verdict() != null).toList();
        assertThat(impacts).hasSize(14).allSatisfy(impact -> {
            assertThat(impact.since()).isEqualTo(NEW_YEAR);
            assertThat(Set.of(impact.origin().value(), impact.destination().value()))
                    .contains("TG");
        });
        Set<String> losing = impacts.stream()
                .filter(impact -> impact.direction() == Impact.Direction.LOSES)
                .map(impact -> impact.origin() + ">" + impact.destination())
                .collect(Collectors.toSet());
        assertThat(losing).containsExactlyInAnyOrder("TG>BF", "TG>ML", "TG>NE", "BF>TG", "ML>TG", "NE>TG");
        assertThat(impacts)
                .filteredOn(impact -> impact.destination().value().equals("SN"))
                .singleElement()
                .satisfies(impact -> {
                    assertThat(impact.direction()).isEqualTo(Impact.Direction.OTHERWISE);
                    Impact.Turn<Ruling> verdict = Objects.requireNonNull(impact.verdict());
                    assertThat(verdict.after().recommended()).isEqualTo(new RegimeId("ETLS"));
                });
    }

    /** From 2025 on goods of states outside UEMOA owe the levy of AES there; the verdicts stay as they are. */
    @Test
    void whoJoinsAesCollectsItsLevyAndLosesNothing() {
        List<Impact> impacts = of(new Change.MembershipBegins(new CountryCode("TG"), new BlocId("AES"), NEW_YEAR));
        assertThat(impacts)
                .filteredOn(impact -> impact.origin().value().equals("GH")
                        && impact.destination().value().equals("TG"))
                .singleElement()
                .satisfies(impact -> {
                    assertThat(impact.verdict()).isNull();
                    Impact.Turn<Map<FactId, Levy.Status>> levies = Objects.requireNonNull(impact.levies());
                    assertThat(levies.since()).isEqualTo(NEW_YEAR);
                    assertThat(levies.before()).doesNotContainKey(new FactId("PC-AES"));
                    assertThat(levies.after()).containsEntry(new FactId("PC-AES"), Levy.Status.DUE);
                });
        assertThat(impacts).allSatisfy(impact -> assertThat(impact.direction()).isEqualTo(Impact.Direction.OTHERWISE));
    }
}
