package regional.rulebook;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import regional.law.FactId;
import regional.law.Levy;

/**
 * What holds between two countries on a day for goods of which nothing is said, or the part of it that an event changes.
 *
 * @param verdict {@code null} where it is not spoken of, as with the others
 * @param levies those that are not certainly not due; of a part, only those of which it speaks
 */
public record PairState(
        @Nullable Verdict verdict,
        @Nullable Passage passage,
        @Nullable Map<FactId, Levy.Status> levies) {
    /** The same, speaking of some things only. */
    PairState only(boolean ofVerdict, boolean ofPassage, Set<FactId> ofLevies) {
        Map<FactId, Levy.Status> some = new TreeMap<>(owed());
        some.keySet().retainAll(ofLevies);
        return new PairState(ofVerdict ? verdict : null, ofPassage ? passage : null, ofLevies.isEmpty() ? null : some);
    }

    /** The levies that have another status in the other state. */
    Set<FactId> otherLevies(PairState other) {
        Set<FactId> levies = new TreeSet<>(owed().keySet());
        levies.addAll(other.owed().keySet());
        levies.removeIf(levy -> owed().get(levy) == other.owed().get(levy));
        return levies;
    }

    private Map<FactId, Levy.Status> owed() {
        return Objects.requireNonNullElse(levies, Map.of());
    }
}
