package regional.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import regional.answer.Decided;

/** How many questions were answered since the start, by verdict and passage; those of batches and kept answers too. */
@Singleton
public final class DecisionCounts {
    private final MeterRegistry meters;
    private final ConcurrentMap<VerdictAndPassage, LongAdder> counts = new ConcurrentHashMap<>();

    private record VerdictAndPassage(Enum<?> verdict, Enum<?> passage) {}

    DecisionCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The count of answers that decide alike: to be raised by one each time that such an answer is given. */
    public LongAdder of(Decided answer) {
        return counts.computeIfAbsent(new VerdictAndPassage(answer.verdict(), answer.passage()), this::register);
    }

    private LongAdder register(VerdictAndPassage outcome) {
        LongAdder count = new LongAdder();
        FunctionCounter.builder("regional.decisions", count, LongAdder::sum)
                .description("Questions answered, by what the answer was")
                .tag("verdict", outcome.verdict().name())
                .tag("passage", outcome.passage().name())
                .register(meters);
        return count;
    }
}
