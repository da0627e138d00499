package regional.rulebook;

import org.jspecify.annotations.Nullable;

/** What holds for a range of days: a fact, or a part of one. */
public sealed interface Dated
        permits Provision,
                Standing,
                Notice,
                Levy.Rate,
                Levy.Rule,
                Suspension.Refusal,
                Suspension.Stay,
                Restriction.Doubt {
    /** The days for which it holds; {@code null} when it has none of its own. */
    @Nullable
    InForce inForce();
}
