package regional.law;

/** A fact of an edition that has days, and not a part of one. */
public sealed interface Fact extends Dated
        permits Bloc, Membership, Standing, Regime, Suspension, Restriction, Levy, Notice, Pending {
    /** What it is called among others of its kind: its id; else the country and the bloc. */
    String label();
}
