package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question of a batch, or the problem with it, in its place.
 *
 * @param id the question's own, as it was given; {@code null} when there was none
 * @param written the JSON of the answer in its stead, where a stream has given it before; else {@code null}
 * @param line of a table, or of a stream with a problem, on which the question begins; else {@code null}
 */
@Schema(name = "BatchAnswer", description = "The answer to one question of a batch, or the problem with it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchItem(
        @Schema(implementation = Object.class, description = "The question's own id, as it was given") @Nullable
        JsonNode id,

        @Schema(
                description = "The line, or the row of the sheet, on which the question begins; for tables, and for"
                        + " problems in lines of JSON")
        @Nullable
        Integer line,

        @Nullable EligibilityAnswer answer,

        @Schema(ref = "#/components/schemas/Problem") @Nullable
        HttpProblem problem,

        @JsonIgnore @Schema(hidden = true) @Nullable Buffer written) {
    static BatchItem answered(@Nullable JsonNode id, EligibilityAnswer answer) {
        return new BatchItem(id, null, answer, null, null);
    }

    /** A question that was answered before, with the JSON of its answer. */
    static BatchItem written(@Nullable JsonNode id, Buffer answer) {
        return new BatchItem(id, null, null, null, answer);
    }

    static BatchItem refused(@Nullable JsonNode id, HttpProblem problem) {
        return new BatchItem(id, null, null, problem, null);
    }

    /** The same for a row of a table. */
    BatchItem at(int row) {
        return new BatchItem(id, row, answer, problem, written);
    }
}
