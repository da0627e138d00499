package regional.rulebook;

import org.jspecify.annotations.Nullable;

/** A fact that instruments bring into force and end. */
public sealed interface Provision permits Bloc, Membership, Regime, Term, Suspension, Restriction, Levy {
    /** The days for which it holds. */
    InForce inForce();

    /** The instrument that brings it into force. */
    InstrumentId openedBy();

    /** The instrument that ends it; there exactly when its end is known. */
    @Nullable
    InstrumentId closedBy();
}
