package regional.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Notice;

/**
 * All that is to be known between two countries on some days before the goods are looked at.
 *
 * @param worlds what may hold; {@code null} where the edition does not cover both countries, or the days
 * @param notices those that speak of the two; none where nothing is covered
 */
record Stretch(
        @Nullable Worlds worlds,
        PairMeasures measures,
        PairLevies levies,
        List<PairRequirement> requirements,
        List<Notice> notices) {}
