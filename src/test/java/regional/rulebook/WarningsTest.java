package regional.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import regional.ShippedDataset;
import regional.law.Amendment;
import regional.law.Bound;
import regional.law.Change;
import regional.law.CountryCode;
import regional.law.Fact;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.Levy;
import regional.law.Party;
import regional.law.Pending;
import regional.law.Question;
import regional.law.Records;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Shipment;

/** What stands beside an answer, where it rests on facts that may not hold or are not known. */
class WarningsTest {
    private static final Facts FACTS = ShippedDataset.rulebook().facts();

    private static Decision decide(Facts facts, String origin, String destination, LocalDate on) {
        return Rulebook.compile(facts)
                .decide(new Question(new CountryCode(origin), new CountryCode(destination), on, Shipment.UNKNOWN));
    }

    private static Set<String> codes(Decision decision) {
        return Set.copyOf(decision.warnings().stream().map(Warning::code).toList());
    }

    /** From GH to ML only the political regime stands; here a treaty regime between the two may have begun. */
    private static Facts withRegimeThatMayHaveBegun(LocalDate earliest, LocalDate latest) {
        Regime etls = FACTS.regimes().stream()
                .filter(regime -> regime.id().value().equals("ETLS"))
                .findFirst()
                .orElseThrow();
        InForce days = new InForce(Bound.range(earliest, latest), null);
        Regime uncertain = Records.with(
                etls,
                Map.of(
                        "id",
                        new RegimeId("UNCERTAIN"),
                        "rank",
                        999,
                        "inForce",
                        days,
                        "destination",
                        Party.ANY,
                        "lastVerified",
                        earliest,
                        "terms",
                        etls.terms().stream()
                                .filter(term -> term.inForce().until() == null)
                                .map(term -> Records.with(term, Map.of("inForce", days)))
                                .toList()));
        return FACTS.amendedBy(new Amendment(
                Amendment.assumed(earliest, "Assumed", "A test"), List.of(new Change.RegimeBegins(uncertain))));
    }

    @Test
    void aRegimeThatStandsInAnOutcomeOnlyIsLookedAtToo() {
        LocalDate on = LocalDate.parse("2026-09-01");
        Facts facts = withRegimeThatMayHaveBegun(on.minusDays(10), on.plusDays(10));
        Pending pending = facts.pending().getFirst();
        assertThat(on).isAfterOrEqualTo(pending.since());
        Decision decision = decide(facts, "GH", "ML", on);
        assertThat(decision.ruling().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.ruling().regimes())
                .noneMatch(regime -> regime.regime().id().value().equals("UNCERTAIN"));
        assertThat(decision.warnings())
                .filteredOn(warning -> warning instanceof Warning.Stale)
                .singleElement()
                .satisfies(warning -> assertThat(((Warning.Stale) warning).facts())
                        .extracting(Fact::label)
                        .contains("UNCERTAIN"));
        assertThat(codes(decision)).contains("PENDING");
    }

    @Test
    void aLevyOfWhichNoRuleIsPublishedLacksARuleAndNoFact() {
        FactId levy = new FactId("PC-AES");
        LocalDate on = LocalDate.parse("2025-06-01");
        assertThat(finding(FACTS, levy, on).ruled()).isTrue();
        Facts without = Records.with(
                FACTS,
                Map.of(
                        "levies",
                        FACTS.levies().stream()
                                .map(one -> one.id().equals(levy) ? Records.with(one, Map.of("rules", List.of())) : one)
                                .toList()));
        LevyFinding finding = finding(without, levy, on);
        assertThat(finding.ruled()).isFalse();
        assertThat(finding.status()).isEqualTo(Levy.Status.UNKNOWN);
    }

    private static LevyFinding finding(Facts facts, FactId levy, LocalDate on) {
        return decide(facts, "GH", "ML", on).levies().stream()
                .filter(finding -> finding.levy().id().equals(levy))
                .findFirst()
                .orElseThrow();
    }
}
