package regional.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;

/** How many requests were refused since the start, by the code of the problem. */
@Singleton
final class RefusalCounts {
    private static final String NONE = "none";

    private final MeterRegistry meters;

    RefusalCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counts the problem that a request is answered with. */
    void add(HttpProblem problem) {
        Counter.builder("regional.refusals")
                .description("Requests answered with a problem, by its status and its code")
                .tag("status", String.valueOf(problem.getStatusCode()))
                .tag("code", problem.getParameters().get("code") instanceof String code ? code : NONE)
                .register(meters)
                .increment();
    }
}
