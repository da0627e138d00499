package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.http.ProblemError;

/** An answer to one question of a batch as a row: the answer's own columns, or those of its problem. */
record BatchRow(
        @Nullable String id,
        @JsonUnwrapped @Nullable EligibilityAnswer answer,
        @Nullable ProblemCells problem) {
    /** A problem in cells. */
    record ProblemCells(int status, String code, @Nullable String detail, List<ProblemError> errors) {
        static ProblemCells of(HttpProblem problem) {
            List<?> faults = problem.getParameters().get("errors") instanceof List<?> errors ? errors : List.of();
            return new ProblemCells(
                    problem.getStatusCode(),
                    String.valueOf(problem.getParameters().get("code")),
                    problem.getDetail(),
                    faults.stream().map(ProblemError.class::cast).toList());
        }
    }

    static BatchRow of(BatchItem item) {
        return new BatchRow(
                item.id() == null ? null : item.id().asText(),
                item.answer(),
                item.problem() == null ? null : ProblemCells.of(item.problem()));
    }
}
