package regional.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/** How often an answer was looked for among those that are kept, since the start. */
@Singleton
final class LookUpCounts {
    private final LongAdder hits;
    private final LongAdder misses;

    LookUpCounts(MeterRegistry meters) {
        hits = counted("hit", meters);
        misses = counted("miss", meters);
    }

    private static LongAdder counted(String result, MeterRegistry meters) {
        LongAdder count = new LongAdder();
        FunctionCounter.builder("regional.kept.answers.asked", count, LongAdder::sum)
                .description("Requests for which an answer was looked for among those that are kept")
                .tag("result", result)
                .register(meters);
        return count;
    }

    void hit() {
        hits.increment();
    }

    void missed() {
        misses.increment();
    }
}
