package regional.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.RegimeId;

/**
 * What holds if everything uncertain is settled in one way.
 *
 * @param regimes every regime between the two countries, by rank
 * @param recommended of those that by themselves give the verdict and can be claimed at customs, the first
 */
public record Outcome(
        Verdict verdict,
        List<RegimeRuling> regimes,
        @Nullable RegimeId recommended) {
    boolean sameAs(Outcome other) {
        if (verdict != other.verdict || regimes.size() != other.regimes.size()) {
            return false;
        }
        for (int i = 0; i < regimes.size(); i++) {
            if (!regimes.get(i).sameAs(other.regimes.get(i))) {
                return false;
            }
        }
        return true;
    }
}
