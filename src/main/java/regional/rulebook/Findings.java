package regional.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Question;

/**
 * What answers a question as it was asked.
 *
 * @param law between its two countries; {@code null} where the edition does not cover both, or the day
 * @param stretch of the law in which its day lies
 * @param requirements those between the two countries on the day, of whatever goods
 */
record Findings(
        Question question,
        @Nullable PairLaw law,
        int stretch,
        Ruling ruling,
        Measures.Found measures,
        List<LevyFinding> levies,
        List<Papers.Asking> requirements,
        List<Paper> papers) {}
