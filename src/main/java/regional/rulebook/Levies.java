package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Levy;
import regional.law.Shipment;
import regional.law.Truth;

/** Finds the levies in force, and whether a shipment owes them. */
record Levies(List<Levy> all, Memberships memberships, SupportingFacts grounds) {
    /** What the levies between two countries on the day come to for a shipment. */
    List<LevyFinding> find(PairLevies between, Shipment shipment, LocalDate on) {
        List<PairLevy.Said> said = between.said(shipment);
        List<LevyFinding> found = new ArrayList<>(said.size());
        for (PairLevy.Said one : said) {
            found.add(one.finding(grounds.of(one.of().levy(), on), on));
        }
        return found;
    }

    /** The statuses of those that are not certainly not due. */
    static Map<FactId, Levy.Status> owed(List<LevyFinding> findings) {
        Map<FactId, Levy.Status> statuses = new TreeMap<>();
        for (LevyFinding finding : findings) {
            if (finding.status() != Levy.Status.NOT_DUE) {
                statuses.put(finding.levy().id(), finding.status());
            }
        }
        return statuses;
    }

    /** Adds the days on which a levy, a rate or a rule of one may turn between the two. */
    void addTurns(Collection<LocalDate> days, CountryCode origin, CountryCode destination) {
        for (Levy levy : all) {
            days.addAll(levy.inForce().turningPoints());
            memberships.addTurns(days, levy.collectedBy(), destination);
            levy.rates().forEach(rate -> days.addAll(rate.inForce().turningPoints()));
            for (Levy.Rule rule : levy.rules()) {
                if (rule.inForce() != null) {
                    days.addAll(rule.inForce().turningPoints());
                }
                memberships.addTurns(days, rule.origin(), origin);
                memberships.addTurns(days, rule.destination(), destination);
            }
        }
    }

    /** Those in force on the day, or perhaps in force, of whatever goods. */
    PairLevies between(CountryCode origin, CountryCode destination, LocalDate on) {
        List<PairLevy> found = new ArrayList<>();
        for (Levy levy : all) {
            Truth inForce = levy.inForce().on(on);
            if (inForce != Truth.NO) {
                Truth collected = memberships.includes(levy.collectedBy(), destination, on);
                found.add(new PairLevy(
                        levy,
                        collected,
                        collected == Truth.YES && inForce == Truth.YES,
                        levy.rates().stream()
                                .filter(candidate -> candidate.inForce().on(on) == Truth.YES)
                                .findFirst()
                                .orElse(null),
                        levy.rules().stream()
                                .map(rule -> speaks(rule, origin, destination, on))
                                .toList()));
            }
        }
        return new PairLevies(found);
    }

    /** Whether the rule speaks of goods between the two on the day. */
    private Truth speaks(Levy.Rule rule, CountryCode origin, CountryCode destination, LocalDate on) {
        Truth inForce = rule.inForce() == null ? Truth.YES : rule.inForce().on(on);
        return inForce.and(memberships.includes(rule.origin(), origin, on))
                .and(memberships.includes(rule.destination(), destination, on));
    }
}
