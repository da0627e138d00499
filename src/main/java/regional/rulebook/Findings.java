package regional.rulebook;

import java.util.List;
import regional.law.Question;

/**
 * What answers a question as it was asked.
 *
 * @param law between its two countries
 * @param stretch of the law in which its day lies
 */
record Findings(
        Question question,
        PairLaw law,
        int stretch,
        Ruling ruling,
        List<SuspensionFinding> suspensions,
        List<RestrictionFinding> restrictions,
        List<LevyFinding> levies) {}
