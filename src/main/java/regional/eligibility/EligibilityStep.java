package regional.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.law.Citation;
import regional.rulebook.ProofStep;

/** One step of the proof, in words. */
@Schema(name = "Step", description = "One step of the proof: what was looked at, and what came of it.")
public record EligibilityStep(
        @Schema(description = "What was found, such as REGIME_ORIGIN_NOT_PARTY")
        ProofStep.ProofCode code,

        @Schema(description = "Whether what was looked at applies")
        boolean holds,

        String text,
        List<Citation> citations) {
    static EligibilityStep of(ProofStep step, Sentences sentences) {
        return new EligibilityStep(
                step.code(),
                step.holds(),
                sentences.sentence("step." + step.code(), step.arguments().toArray()),
                step.citations());
    }
}
