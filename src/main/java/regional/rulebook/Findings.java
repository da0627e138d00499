package regional.rulebook;

import java.util.List;

/**
 * What answers a question as it was asked.
 *
 * @param restrictions those that can hit the shipment
 * @param levies those in force; none where nothing is covered
 * @param byRegimes what the regimes of the ruling say of papers
 * @param byRequirements what the requirements between the two countries say of papers
 */
record Findings(
        PairQuestion asked,
        List<SuspensionFinding> suspensions,
        List<RestrictionFinding> restrictions,
        Passage passage,
        List<LevyFinding> levies,
        ClaimedPapers byRegimes,
        ClaimedPapers byRequirements,
        List<Paper> papers) {}
