package regional.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.threeten.extra.LocalDateRange;
import regional.law.Confidence;
import regional.law.Question;
import regional.law.RegimeId;

/** Makes whole answers out of what is known of a question. */
record Decisions(Levies levies, Papers papers, MissingFacts missingFacts, Warnings warnings, SupportingFacts grounds) {
    /**
     * The whole answer.
     *
     * @param question as it was put
     * @param asked the same of goods by their known code
     * @param stable as in {@link Decision}
     */
    Decision decide(Question question, PairQuestion asked, LocalDateRange stable) {
        Stretch stretch = asked.stretch();
        Ruling ruling = asked.ruling();
        Findings findings = find(asked);
        List<List<SupportingFact>> ofRegimes = grounds.of(ruling, asked.question());
        List<SupportingFact> rests = warnings.rests(findings, ofRegimes);
        Map<RegimeId, Confidence> confidences = SupportingFacts.confidences(ruling, ofRegimes, asked.on());
        return new Decision(
                question,
                ruling,
                findings.passage(),
                stable,
                stretch.measures().surveyed(),
                grounds.confidence(ruling, asked.on(), stretch.notices(), confidences),
                confidences,
                stretch.worlds() == null ? List.of() : stretch.worlds().candidates(),
                findings.suspensions(),
                findings.restrictions(),
                findings.levies(),
                findings.papers(),
                missingFacts.find(findings),
                warnings.find(findings, question.shipment().hs(), rests),
                warnings.verifiedUntil(rests));
    }

    private Findings find(PairQuestion asked) {
        PairMeasures found = asked.stretch().measures();
        ClaimedPapers byRegimes =
                papers.ofRegimes().claimed(asked.ruling(), asked.shipment().goods(), asked.code(), asked.on());
        ClaimedPapers byRequirements = papers.claimed(asked.stretch().requirements(), asked.shipment(), asked.code());
        return new Findings(
                asked,
                found.suspensions(asked.code()),
                restrictions(asked),
                found.passage(asked.shipment(), asked.code()),
                levies.find(asked.stretch().levies(), asked.shipment(), asked.on()),
                byRegimes,
                byRequirements,
                papers.find(asked, byRegimes, byRequirements));
    }

    private List<RestrictionFinding> restrictions(PairQuestion asked) {
        List<RestrictionFinding> found = new ArrayList<>();
        for (PairRestriction one : asked.stretch().measures().restrictions()) {
            if (one.canHit(asked.shipment())) {
                Confidence confidence =
                        grounds.of(one.restriction(), asked.on()).on(asked.on());
                found.add(one.finding(asked.shipment(), asked.code(), confidence));
            }
        }
        return found;
    }
}
