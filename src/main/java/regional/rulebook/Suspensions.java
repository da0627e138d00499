package regional.rulebook;

import java.util.ArrayList;
import java.util.List;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Suspension;
import regional.law.Truth;

/** Finds the suspensions in force between two countries, and what they do to a shipment. */
record Suspensions(List<Suspension> all, Memberships memberships) {
    List<SuspensionFinding> find(Question question) {
        List<SuspensionFinding> found = new ArrayList<>();
        for (Suspension suspension : all) {
            CountryCode other = suspension.other(question.origin(), question.destination());
            if (other != null
                    && suspension.inForce().on(question.on()) != Truth.NO
                    && memberships.belongs(other, suspension.by(), question.on()) != Truth.NO) {
                found.add(new SuspensionFinding(suspension, effect(suspension, question)));
            }
        }
        return found;
    }

    private static SuspensionFinding.Effect effect(Suspension suspension, Question question) {
        if (suspension.stayed(question.on())) {
            return SuspensionFinding.Effect.STAYED;
        }
        return suspension.exempts(question.shipment().hs()) == Truth.YES
                ? SuspensionFinding.Effect.SPARES
                : SuspensionFinding.Effect.TAKES;
    }
}
