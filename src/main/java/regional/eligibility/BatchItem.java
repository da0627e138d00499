package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question of a batch, or the problem with it, in its place.
 *
 * @param id the question's own, as it was given; {@code null} when there was none
 */
@Schema(name = "BatchAnswer", description = "The answer to one question of a batch, or the problem with it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchItem(
        @Schema(implementation = Object.class, description = "The question's own id, as it was given") @Nullable
        JsonNode id,

        @Nullable EligibilityAnswer answer,

        @Schema(ref = "#/components/schemas/Problem") @Nullable
        HttpProblem problem) {
    static BatchItem answered(@Nullable JsonNode id, EligibilityAnswer answer) {
        return new BatchItem(id, answer, null);
    }

    static BatchItem refused(@Nullable JsonNode id, HttpProblem problem) {
        return new BatchItem(id, null, problem);
    }
}
