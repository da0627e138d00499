package regional.answer;

import java.util.List;
import regional.law.Suspension;

/** A state's refusal to apply a suspension. */
public record RefusalView(String country, RangeView inForce, String text, List<CitationView> citations) {
    public static List<RefusalView> all(Suspension suspension, Wording wording) {
        return suspension.refusedBy().stream()
                .map(refusal -> of(refusal, wording))
                .toList();
    }

    private static RefusalView of(Suspension.Refusal refusal, Wording wording) {
        return new RefusalView(
                refusal.country().value(),
                RangeView.of(refusal.inForce()),
                wording.say(refusal.text()),
                wording.cite(refusal.citations()));
    }
}
