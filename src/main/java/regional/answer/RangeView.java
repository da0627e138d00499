package regional.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.Bound;
import regional.law.InForce;

/** A range of days in an answer: half-open, null is open. */
public record RangeView(
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Precision precision) {
    /** Which bounds are imprecise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Precision(
            @Nullable BoundView since, @Nullable BoundView until) {}

    /** How precisely a bound is known. */
    public record BoundView(String kind, LocalDate earliest, LocalDate latest) {

        public static BoundView of(Bound bound) {
            return new BoundView(bound.kind().name(), bound.earliest(), bound.latest());
        }
    }

    public static RangeView of(InForce inForce) {
        Bound since = inForce.since();
        Bound until = inForce.until();
        BoundView roughSince = since == null || since.exact() ? null : BoundView.of(since);
        BoundView roughUntil = until == null || until.exact() ? null : BoundView.of(until);
        return new RangeView(
                since == null ? null : since.latest(),
                until == null ? null : until.earliest(),
                roughSince == null && roughUntil == null ? null : new Precision(roughSince, roughUntil));
    }

    public static RangeView of(LocalDateRange range) {
        return new RangeView(
                range.isUnboundedStart() ? null : range.getStart(),
                range.isUnboundedEnd() ? null : range.getEnd(),
                null);
    }
}
