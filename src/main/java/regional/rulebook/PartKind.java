package regional.rulebook;

import regional.law.Dated;
import regional.law.Document;
import regional.law.Levy;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.law.Term;

/** What a part of a fact is that can turn by itself. */
public enum PartKind {
    TERM,
    RATE,
    RULE,
    REFUSAL,
    STAY,
    DOUBT,
    DOCUMENT;

    /**
     * What the part is.
     *
     * @throws IllegalArgumentException when it is a whole fact
     */
    public static PartKind of(Dated part) {
        return switch (part) {
            case Term _ -> TERM;
            case Levy.Rate _ -> RATE;
            case Levy.Rule _ -> RULE;
            case Suspension.Refusal _ -> REFUSAL;
            case Suspension.Stay _ -> STAY;
            case Restriction.Doubt _ -> DOUBT;
            case Document _ -> DOCUMENT;
            default -> throw new IllegalArgumentException(part + " is no part of a fact");
        };
    }
}
