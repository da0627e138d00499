package regional.rulebook;

import java.time.LocalDate;
import java.util.Map;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Levy;
import regional.law.Shipment;

/** The law of facts on one day for goods of which nothing is said, read without laying out all days. */
final class LawOfDay {
    private final LocalDate day;
    private final PairLawCompiler compiler;
    private final Measures measures;
    private final Levies levies;

    LawOfDay(Facts facts, LocalDate day) {
        Memberships memberships = new Memberships(facts.memberships());
        SupportingFacts grounds = new SupportingFacts(facts, memberships);
        Suspensions suspensions = Suspensions.of(facts, memberships, HsTree.OF_NO_CODE);
        this.day = day;
        compiler = new PairLawCompiler(facts, memberships, suspensions);
        measures = new Measures(
                facts,
                new Restrictions(facts.restrictions(), memberships, Modes.of(facts), HsTree.OF_NO_CODE),
                suspensions);
        levies = new Levies(facts.levies(), memberships, grounds);
    }

    Verdict verdict(CountryPair pair) {
        return compiler.worlds(pair.origin(), pair.destination(), day)
                .rule(Shipment.UNKNOWN, HsTree.NO_CODE)
                .verdict();
    }

    Passage passage(CountryPair pair) {
        return measures.between(pair.origin(), pair.destination(), day).passage(Shipment.UNKNOWN, HsTree.NO_CODE);
    }

    Map<FactId, Levy.Status> levies(CountryPair pair) {
        return Levies.owed(levies.find(levies.between(pair.origin(), pair.destination(), day), Shipment.UNKNOWN, day));
    }
}
