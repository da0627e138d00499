package regional.law;

/** A fact of an edition that has days, and not a part of one. */
public sealed interface Fact extends Dated
        permits Bloc,
                Membership,
                Standing,
                Regime,
                Suspension,
                Restriction,
                Levy,
                Requirement,
                Survey,
                Notice,
                Pending {
    /** Its id, among all facts but blocs and regimes, which have ids of their own. */
    String label();
}
