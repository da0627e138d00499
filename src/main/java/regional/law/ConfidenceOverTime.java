package regional.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sure a fact is, by day. Confidence that fades is no boundary in the law: the verdict stays, only this changes.
 *
 * @param steps in order of days; the first has no {@code since} and covers all days before the second
 */
public record ConfidenceOverTime(List<Step> steps) {
    /** A level of confidence from a day on ({@code null}: from the beginning). */
    public record Step(@Nullable LocalDate since, Confidence level) {}

    public ConfidenceOverTime {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).since() != null) {
            throw new IllegalArgumentException("the first step of a confidence has no since");
        }
    }

    public static ConfidenceOverTime constant(Confidence level) {
        return new ConfidenceOverTime(List.of(new Step(null, level)));
    }

    public Confidence on(LocalDate day) {
        Confidence level = steps.getFirst().level();
        for (int i = 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.since() != null && !day.isBefore(step.since())) {
                level = step.level();
            }
        }
        return level;
    }
}
