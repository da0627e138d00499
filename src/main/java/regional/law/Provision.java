package regional.law;

import org.jspecify.annotations.Nullable;

/** A fact that instruments bring into force and end. */
public sealed interface Provision extends Dated
        permits Bloc, Membership, Regime, Term, Suspension, Restriction, Levy, Requirement {
    @Override
    InForce inForce();

    @Override
    InstrumentId openedBy();

    /** The instrument that ends it; there exactly when its end is known. */
    @Override
    @Nullable
    InstrumentId closedBy();
}
