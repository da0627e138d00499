package regional.rulebook;

import java.time.LocalDate;
import java.util.Map;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Levy;
import regional.law.Question;
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
        this.day = day;
        compiler = new PairLawCompiler(facts, memberships);
        measures = new Measures(facts, memberships, grounds);
        levies = new Levies(facts.levies(), memberships, grounds);
    }

    Verdict verdict(CountryPair pair) {
        return compiler.compile(pair.origin(), pair.destination(), day)
                .rule(0, Shipment.UNKNOWN)
                .verdict();
    }

    Passage passage(CountryPair pair) {
        return measures.passage(question(pair));
    }

    Map<FactId, Levy.Status> levies(CountryPair pair) {
        return Levies.owed(levies.find(question(pair)));
    }

    private Question question(CountryPair pair) {
        return new Question(pair.origin(), pair.destination(), day, Shipment.UNKNOWN);
    }
}
