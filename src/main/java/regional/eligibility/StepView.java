package regional.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.answer.CitationView;

/** One step of the proof. */
@Schema(name = "Step", description = "One step of the proof: what was looked at, and what came of it.")
public record StepView(
        @Schema(description = "What was found, such as REGIME_ORIGIN_NOT_PARTY")
        String code,

        @Schema(description = "Whether what was looked at applies")
        boolean holds,

        String text,
        List<CitationView> citations) {}
