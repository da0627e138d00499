package regional.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regional.law.Bound;
import regional.law.InForce;

/** A range of days in columns that the database can compare. */
@Embeddable
record InForceColumns(
        @Enumerated(EnumType.STRING) Bound.@Nullable Kind sinceKind,
        @Nullable LocalDate sinceEarliest,
        @Nullable LocalDate sinceLatest,
        @Enumerated(EnumType.STRING) Bound.@Nullable Kind untilKind,
        @Nullable LocalDate untilEarliest,
        @Nullable LocalDate untilLatest) {
    private static final InForceColumns OPEN = new InForceColumns(null, null, null, null, null, null);

    static InForceColumns of(@Nullable InForce inForce) {
        return inForce == null ? OPEN : of(inForce.since(), inForce.until());
    }

    private static InForceColumns of(@Nullable Bound since, @Nullable Bound until) {
        return new InForceColumns(
                since == null ? null : since.kind(),
                since == null ? null : since.earliest(),
                since == null ? null : since.latest(),
                until == null ? null : until.kind(),
                until == null ? null : until.earliest(),
                until == null ? null : until.latest());
    }

    InForce inForce() {
        return new InForce(bound(sinceKind, sinceEarliest, sinceLatest), bound(untilKind, untilEarliest, untilLatest));
    }

    private static @Nullable Bound bound(
            Bound.@Nullable Kind kind, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return kind == null || earliest == null || latest == null ? null : new Bound(kind, earliest, latest);
    }
}
