package regional.rulebook;

import java.util.List;
import regional.law.Coverage;
import regional.law.Notice;
import regional.law.Pending;
import regional.law.Restriction;
import regional.law.Suspension;

/** What a reader of an answer should know beside it. */
public sealed interface Warning {
    /** The warning's code, open: a notice of the dataset brings its own. */
    default String code() {
        return switch (this) {
            case Stale stale -> "STALE";
            case PendingEvent event -> "PENDING";
            case RefusedByState refused -> "REFUSED_BY_STATE";
            case StayedByCourt stayed -> "STAYED_BY_COURT";
            case Noticed noticed -> noticed.notice().code();
            case Disputed disputed -> "DISPUTED";
            case OtherArrangements other -> "OTHER_ARRANGEMENTS";
        };
    }

    /** Facts that the answer rests on were last verified before the day asked about. */
    record Stale(List<String> facts) implements Warning {
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

    /** Something that the edition does not cover may matter. */
    record OtherArrangements(Coverage.Uncovered uncovered) implements Warning {}
}
