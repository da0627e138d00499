package regional.rulebook;

import java.util.List;
import java.util.Map;
import org.threeten.extra.LocalDateRange;
import regional.law.Confidence;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Truth;

/**
 * The whole answer to a question, with its grounds.
 *
 * @param stable the longest range around the day with the same verdict and the same regimes with the same status and
 *     treatment; unbounded where nothing ever changed or is known to change
 * @param confidence how sure the verdict is
 * @param regimeConfidences how sure each regime of the ruling is: as sure as the weakest fact it rests on
 * @param candidates regimes that may apply and are unproven; they never change a verdict
 * @param suspensions in force between the two countries
 * @param restrictions that can hit the pair
 * @param levies in force on the day
 */
public record Decision(
        Question question,
        Ruling ruling,
        LocalDateRange stable,
        Confidence confidence,
        Map<RegimeId, Confidence> regimeConfidences,
        List<Regime> candidates,
        List<SuspensionFinding> suspensions,
        List<RestrictionFinding> restrictions,
        List<LevyFinding> levies,
        List<MissingFact> missingFacts,
        List<Warning> warnings) {
    /** Whether a restriction hits the shipment: YES when one does, UNKNOWN when one may. */
    public Truth restricted() {
        return restricted(ruling, restrictions);
    }

    static Truth restricted(Ruling ruling, List<RestrictionFinding> restrictions) {
        if (ruling.verdict() == Verdict.NOT_COVERED) {
            return Truth.UNKNOWN;
        }
        Truth restricted = Truth.NO;
        for (RestrictionFinding finding : restrictions) {
            restricted = restricted.or(finding.hits());
        }
        return restricted;
    }
}
