package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with one request. */
final class Errors {
    private final List<ProblemError> malformed = new ArrayList<>();
    private final List<ProblemError> unprocessable = new ArrayList<>();

    /** Adds what cannot be read. */
    void malformed(ProblemError error) {
        malformed.add(error);
    }

    /** Adds what can be read and makes no sense. */
    void unprocessable(ProblemError error) {
        unprocessable.add(error);
    }

    /**
     * Passes when nothing was reported.
     *
     * @throws HttpProblem 400 with all that cannot be read, else 422 with all that makes no sense
     */
    void check() {
        if (!malformed.isEmpty()) {
            throw Problems.of(400, malformed);
        }
        if (!unprocessable.isEmpty()) {
            throw Problems.of(422, unprocessable);
        }
    }
}
