package regional.rulebook;

import java.util.List;
import regional.law.Citation;

/**
 * One step of the proof of an answer: what was looked at, and what came of it.
 *
 * @param holds whether what was looked at applies
 * @param arguments what the sentence speaks of, in its order: country codes, ids, days, numbers
 */
public record ProofStep(ProofCode code, boolean holds, List<Object> arguments, List<Citation> citations) {
    /** What was found; each has one sentence, with the arguments in the order given there. */
    public enum ProofCode {
        COVERED,
        COUNTRY_NOT_COVERED,
        DAY_NOT_COVERED,
        MEMBER,
        MEMBER_PERHAPS,
        MEMBER_NO_LONGER,
        MEMBER_NOT_YET,
        NEVER_MEMBER,
        REGIME_APPLIES,
        REGIME_STATED,
        REGIME_SUSPENDED,
        REGIME_CONDITION_UNMET,
        REGIME_NOT_IN_FORCE,
        REGIME_ORIGIN_NOT_PARTY,
        REGIME_DESTINATION_NOT_PARTY,
        REGIME_NO_TERM,
        REGIME_UNCERTAIN,
        REGIME_CANDIDATE,
        REGIME_NOT_CANDIDATE,
        SUSPENSION_TAKES,
        SUSPENSION_SPARES,
        SUSPENSION_STAYED,
        RESTRICTION_HITS,
        RESTRICTION_MAY_HIT,
        RESTRICTION_OTHER_GOODS,
        RESTRICTION_NOT_IN_FORCE,
        RESTRICTION_OTHER_PARTNERS,
        RESTRICTION_EXEMPT_PARTNER
    }

    public ProofStep {
        arguments = List.copyOf(arguments);
        citations = List.copyOf(citations);
    }
}
