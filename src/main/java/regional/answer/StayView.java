package regional.answer;

import java.util.List;
import regional.law.Suspension;

/** A court's order that stops a suspension's effect. */
public record StayView(String by, RangeView inForce, String text, List<CitationView> citations) {
    public static List<StayView> all(Suspension suspension, Wording wording) {
        return suspension.stays().stream().map(stay -> of(stay, wording)).toList();
    }

    private static StayView of(Suspension.Stay stay, Wording wording) {
        return new StayView(
                stay.by(), RangeView.of(stay.inForce()), wording.say(stay.text()), wording.cite(stay.citations()));
    }
}
