package regional.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.Confidence;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;

/**
 * The whole answer to a question, with its grounds.
 *
 * @param passage whether such goods may go at all, apart from the verdict
 * @param stable the longest range around the day with the same verdict and the same regimes with the same status and
 *     treatment; unbounded where nothing ever changed or is known to change
 * @param surveyed the days for which the measures of both sides were looked up; {@code null} where some were not
 * @param confidence how sure the verdict is
 * @param regimeConfidences how sure each regime of the ruling is: as sure as the weakest fact it rests on
 * @param candidates regimes that may apply and are unproven; they never change a verdict
 * @param suspensions in force between the two countries
 * @param restrictions that can hit the pair
 * @param levies in force on the day
 * @param papers that go with the goods, one a code
 * @param verifiedUntil the last day for which all that the answer rests on was verified
 */
public record Decision(
        Question question,
        Ruling ruling,
        Passage passage,
        LocalDateRange stable,
        @Nullable Surveyed surveyed,
        Confidence confidence,
        Map<RegimeId, Confidence> regimeConfidences,
        List<Regime> candidates,
        List<SuspensionFinding> suspensions,
        List<RestrictionFinding> restrictions,
        List<LevyFinding> levies,
        List<Paper> papers,
        List<MissingFact> missingFacts,
        List<Warning> warnings,
        LocalDate verifiedUntil) {}
