package regional.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for a range of days: a fact, or a part of one. */
public sealed interface Dated
        permits Provision,
                Fact,
                Attested,
                Levy.Rate,
                Levy.Rule,
                Suspension.Refusal,
                Suspension.Stay,
                Restriction.Doubt,
                Document {
    /** The days for which it holds; {@code null} when it has none of its own. */
    @Nullable
    InForce inForce();

    /** The instrument that brings it into force; {@code null} when it names none. */
    default @Nullable InstrumentId openedBy() {
        return null;
    }

    /** The instrument that ends it; {@code null} when it names none. */
    default @Nullable InstrumentId closedBy() {
        return null;
    }

    /** What it holds that is dated by itself. */
    default List<? extends Dated> parts() {
        return List.of();
    }
}
