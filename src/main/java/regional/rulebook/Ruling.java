package regional.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.RegimeId;

/**
 * The verdict on a question and the regimes it rests on.
 *
 * @param certain what holds at least; all there is unless the verdict is UNDETERMINED
 * @param outcomes what may hold; empty unless the verdict is UNDETERMINED
 */
public record Ruling(Verdict verdict, Outcome certain, List<Outcome> outcomes) {
    static final Ruling NOT_COVERED = of(new Outcome(Verdict.NOT_COVERED, List.of(), null));

    static Ruling of(Outcome outcome) {
        return new Ruling(outcome.verdict(), outcome, List.of());
    }

    /** Every regime between the two countries, by rank. */
    public List<RegimeRuling> regimes() {
        return certain.regimes();
    }

    /** Their ids, by rank, suspended ones included. */
    public List<RegimeId> regimeIds() {
        return regimes().stream().map(ruling -> ruling.regime().id()).toList();
    }

    /** Every regime of what holds at least and, after these, of what may hold. */
    List<RegimeRuling> possibleRegimes() {
        if (outcomes.isEmpty()) {
            return regimes();
        }
        List<RegimeRuling> possible = new ArrayList<>(certain.regimes());
        for (Outcome outcome : outcomes) {
            for (RegimeRuling ruling : outcome.regimes()) {
                if (!possible.contains(ruling)) {
                    possible.add(ruling);
                }
            }
        }
        return possible;
    }

    /** Of the regimes that by themselves give the verdict and can be claimed at customs, the first by rank. */
    public @Nullable RegimeId recommended() {
        return verdict == Verdict.UNDETERMINED ? null : certain.recommended();
    }

    /** Whether the verdict says yes or no: not when nothing is covered or something uncertain decides. */
    public boolean decided() {
        return verdict != Verdict.NOT_COVERED && verdict != Verdict.UNDETERMINED;
    }

    /** Whether a treaty gives full relief. */
    public boolean freeMovement() {
        return verdict == Verdict.FREE_MOVEMENT;
    }

    /** Whether a regime that is no treaty right of full relief gives relief. */
    public boolean privileges() {
        return regimes().stream().anyMatch(RegimeRuling::privilege);
    }

    /** Whether both have the same verdict and the same regimes with the same status and treatment. */
    public boolean sameAs(Ruling other) {
        if (verdict != other.verdict || outcomes.size() != other.outcomes.size() || !certain.sameAs(other.certain)) {
            return false;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            if (!outcomes.get(i).sameAs(other.outcomes.get(i))) {
                return false;
            }
        }
        return true;
    }
}
