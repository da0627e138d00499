package regional.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.ConfidenceOverTime;

/** A level of confidence from a day on. */
@Schema(name = "ConfidenceStep", description = "A level of confidence from a day on; null = from the beginning.")
public record ConfidenceStepView(
        @Schema(nullable = true) @Nullable LocalDate since,

        @Schema(description = "HIGH, MEDIUM, LOW or a value added later")
        String level) {
    /** The steps of a confidence that changes; {@code null} where it does not. */
    static @Nullable List<ConfidenceStepView> of(ConfidenceOverTime confidence) {
        return confidence.steps().size() == 1
                ? null
                : confidence.steps().stream()
                        .map(step -> new ConfidenceStepView(
                                step.since(), step.level().name()))
                        .toList();
    }
}
