package regional.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * The days for which something holds: half-open, {@code since} inclusive, {@code until} exclusive; {@code null} is open.
 * A bound that is known only roughly leaves days on which it is not known whether the thing holds.
 */
public record InForce(@Nullable Bound since, @Nullable Bound until) {
    /**
     * Whether it holds on the day. On the last day on which it can have begun it has certainly begun; on the last day on
     * which it can have ended it has certainly ended.
     */
    public Truth on(LocalDate day) {
        if (since != null && day.isBefore(since.earliest())) {
            return Truth.NO;
        }
        if (until != null && !day.isBefore(until.latest())) {
            return Truth.NO;
        }
        boolean begun = since == null || !day.isBefore(since.latest());
        boolean going = until == null || day.isBefore(until.earliest());
        return begun && going ? Truth.YES : Truth.UNKNOWN;
    }

    /** Whether it may hold on a day before. */
    boolean beginsBefore(LocalDate day) {
        return possible().getStart().isBefore(day);
    }

    /** Whether it may hold on the day or later. */
    boolean goesOnAfter(LocalDate day) {
        return possible().getEnd().isAfter(day);
    }

    /** As much of it as lies before the day, on some of which it may hold. */
    InForce before(LocalDate day) {
        return new InForce(
                since == null ? null : since.notAfter(day), until == null ? Bound.day(day) : until.notAfter(day));
    }

    /** As much of it as lies on the day and after. */
    InForce from(LocalDate day) {
        return new InForce(
                since == null ? Bound.day(day) : since.notBefore(day), until == null ? null : until.notBefore(day));
    }

    /** All days on which it may hold; empty when its bounds contradict each other. */
    public LocalDateRange possible() {
        LocalDate first = since == null ? LocalDate.MIN : since.earliest();
        LocalDate end = until == null ? LocalDate.MAX : until.latest();
        return end.isBefore(first) ? LocalDateRange.ofEmpty(first) : LocalDateRange.of(first, end);
    }

    /** The days on which {@link #on} may change its answer. */
    public List<LocalDate> turningPoints() {
        List<LocalDate> days = new ArrayList<>();
        if (since != null) {
            days.addAll(since.turningPoints());
        }
        if (until != null) {
            days.addAll(until.turningPoints());
        }
        return days;
    }
}
