package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.List;

/** Refuses until later what can be answered then. */
public final class RetryLater {
    /** The header that says after how many seconds. */
    public static final String AFTER = "Retry-After";

    /** In which an edition that was away may be there, and work that was in the way be done. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private RetryLater() {}

    /** Nothing can be answered now, or no more than is being answered. */
    public static HttpProblem inAWhile() {
        return after(A_WHILE, Problems.problem(503, Problems.NOT_READY));
    }

    /** A part of the request asks for what is not there yet. */
    static HttpProblem inAWhile(ProblemError fault) {
        return after(A_WHILE, Problems.of(503, List.of(fault)));
    }

    /** The refusal, with the time after which to ask again, in seconds and not less. */
    static HttpProblem after(Duration time, HttpProblem refusal) {
        return HttpProblem.builder(refusal)
                .withHeader(AFTER, time.plusSeconds(1).minusNanos(1).toSeconds())
                .build();
    }
}
