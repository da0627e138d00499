package regional.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.law.Citation;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Text;

/** A regime that may apply and is unproven; it never changes a verdict. */
@Schema(name = "Candidate", description = "A regime that may apply and is unproven; it never changes a verdict.")
public record Candidate(RegimeId id, Text text, List<Citation> citations) {
    static Candidate of(Regime regime) {
        return new Candidate(regime.id(), regime.text(), regime.citations());
    }
}
