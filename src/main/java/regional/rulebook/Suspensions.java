package regional.rulebook;

import java.time.LocalDate;
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
            if (other != null) {
                Truth between = suspension
                        .inForce()
                        .on(question.on())
                        .and(memberships.belongs(other, suspension.by(), question.on()));
                if (between != Truth.NO) {
                    found.add(new SuspensionFinding(
                            suspension, status(suspension, question), between, refusals(suspension, question)));
                }
            }
        }
        return found;
    }

    private static SuspensionFinding.Status status(Suspension suspension, Question question) {
        if (suspension.stayed(question.on())) {
            return SuspensionFinding.Status.STAYED;
        }
        return suspension.takesTreatment(question.shipment().hs())
                ? SuspensionFinding.Status.TAKES
                : SuspensionFinding.Status.SPARES;
    }

    private static List<Suspension.Refusal> refusals(Suspension suspension, Question question) {
        LocalDate on = question.on();
        return suspension.refusedBy().stream()
                .filter(refusal -> refusal.inForce().on(on) != Truth.NO
                        && (refusal.country().equals(question.origin())
                                || refusal.country().equals(question.destination())))
                .toList();
    }
}
