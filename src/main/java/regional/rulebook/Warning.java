package regional.rulebook;

import java.time.LocalDate;
import java.util.List;
import regional.law.Coverage;
import regional.law.Fact;
import regional.law.HsCode;
import regional.law.Notice;
import regional.law.Pending;
import regional.law.Restriction;
import regional.law.Suspension;

/** What a reader of an answer should know beside it. */
public sealed interface Warning {
    /** The warning's code, open: a notice of the dataset brings its own. */
    default String code() {
        return switch (this) {
            case Barred barred -> barred.passage().name();
            case ExpiredCertificate expired -> "EXPIRED_CERTIFICATE";
            case Stale stale -> "STALE";
            case PendingEvent event -> "PENDING";
            case RefusedByState refused -> "REFUSED_BY_STATE";
            case StayedByCourt stayed -> "STAYED_BY_COURT";
            case Noticed noticed -> noticed.notice().code();
            case Disputed disputed -> "DISPUTED";
            case OtherArrangements other -> "OTHER_ARRANGEMENTS";
            case UnknownSubheading unknown -> "UNKNOWN_SUBHEADING";
        };
    }

    /**
     * Measures and embargoes that, each by itself, have the same effect on the passage: they prohibit, may prohibit, depend on
     * the goods, or need a permit.
     */
    record Barred(Passage passage, List<SuspensionFinding> suspensions, List<RestrictionFinding> restrictions)
            implements Warning {
        public Barred {
            suspensions = List.copyOf(suspensions);
            restrictions = List.copyOf(restrictions);
        }
    }

    /** The certificate of origin is valid no longer, from the day on. */
    record ExpiredCertificate(LocalDate validUntil) implements Warning {}

    /**
     * Facts that the answer rests on were last verified before the day asked about.
     *
     * @param edition whether the edition as a whole is one of them
     */
    record Stale(List<Fact> facts, boolean edition) implements Warning {
        public Stale {
            facts = List.copyOf(facts);
        }
    }

    /** The answer rests on the law of a bloc that has decided something the edition has not read. */
    record PendingEvent(Pending pending) implements Warning {}

    /** One of the two states refuses to apply a suspension. */
    record RefusedByState(Suspension suspension, Suspension.Refusal refusal) implements Warning {}

    /** A court has stayed a suspension. */
    record StayedByCourt(Suspension suspension, Suspension.Stay stay) implements Warning {}

    /** A notice of the edition speaks of the two countries. */
    record Noticed(Notice notice) implements Warning {}

    /** It is disputed whether a restriction spares the partner. */
    record Disputed(Restriction restriction, Restriction.Doubt doubt) implements Warning {}

    /** An arrangement that the edition does not cover may matter: the two countries are its parties. */
    record OtherArrangements(Coverage.Uncovered uncovered) implements Warning {}

    /** The code's subheading is none of the Harmonized System; the code was read by its heading. */
    record UnknownSubheading(HsCode given, HsCode read) implements Warning {}
}
