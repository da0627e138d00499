package regional.rulebook;

import regional.law.Bloc;
import regional.law.Fact;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Notice;
import regional.law.Pending;
import regional.law.Regime;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Standing;
import regional.law.Survey;
import regional.law.Suspension;

/** What a fact is. */
public enum FactKind {
    BLOC,
    MEMBERSHIP,
    STANDING,
    REGIME,
    SUSPENSION,
    RESTRICTION,
    LEVY,
    REQUIREMENT,
    SURVEY,
    NOTICE,
    PENDING;

    public static FactKind of(Fact fact) {
        return switch (fact) {
            case Bloc _ -> BLOC;
            case Membership _ -> MEMBERSHIP;
            case Standing _ -> STANDING;
            case Regime _ -> REGIME;
            case Suspension _ -> SUSPENSION;
            case Restriction _ -> RESTRICTION;
            case Levy _ -> LEVY;
            case Requirement _ -> REQUIREMENT;
            case Survey _ -> SURVEY;
            case Notice _ -> NOTICE;
            case Pending _ -> PENDING;
        };
    }
}
