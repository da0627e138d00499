package regional.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.Bound;
import regional.law.InForce;

/** A range of days in an answer: half-open, null is open. */
@Schema(
        name = "Range",
        description =
                "Days: `since` inclusive, `until` exclusive, null = open. Where a bound is imprecise, `since` is the"
                        + " first day on which it has certainly begun, `until` the first on which it may have ended, and"
                        + " `precision` says between which days the bound lies.")
public record RangeView(
        @Schema(nullable = true) @Nullable LocalDate since,
        @Schema(nullable = true) @Nullable LocalDate until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Precision precision) {
    /** Which bounds are imprecise. */
    @Schema(name = "RangePrecision", description = "Which bounds are not known to the day, and what is known of them.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Precision(
            @Nullable BoundView since, @Nullable BoundView until) {}

    /** How precisely a bound is known. */
    @Schema(name = "Bound", description = "A day known only to lie between two days, both inclusive.")
    public record BoundView(
            @Schema(description = "DAY, MONTH, YEAR, RANGE or a value added later")
            String kind,

            LocalDate earliest,
            LocalDate latest) {
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
