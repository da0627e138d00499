package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Confidence;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Restriction;
import regional.law.Truth;

/** Finds the restrictions that can hit a shipment. */
final class Restrictions {
    private final List<Restriction> all;
    private final Memberships memberships;
    private final SupportingFacts grounds;

    Restrictions(List<Restriction> all, Memberships memberships, SupportingFacts grounds) {
        this.all = all;
        this.memberships = memberships;
        this.grounds = grounds;
    }

    List<RestrictionFinding> find(Question question) {
        List<RestrictionFinding> found = new ArrayList<>();
        for (Restriction restriction : all) {
            CountryCode partner = partner(restriction, question);
            if (partner != null && concerns(restriction, partner, question) == null) {
                found.add(finding(restriction, partner, question));
            }
        }
        return found;
    }

    /** The other side of what the restriction's state restricts; {@code null} when it does not stand between the two. */
    static @Nullable CountryCode partner(Restriction restriction, Question question) {
        boolean atOrigin = restriction.by().equals(question.origin());
        boolean atDestination = restriction.by().equals(question.destination());
        return switch (restriction.kind()) {
            case EXPORT_BAN -> atOrigin ? question.destination() : null;
            case IMPORT_BAN -> atDestination ? question.origin() : null;
            case BORDER_CLOSURE -> atOrigin ? question.destination() : atDestination ? question.origin() : null;
        };
    }

    /** Why the restriction cannot hit the pair; {@code null} when it can. */
    ProofStep.@Nullable ProofCode concerns(Restriction restriction, CountryCode partner, Question question) {
        LocalDate on = question.on();
        if (restriction.inForce().on(on) == Truth.NO) {
            return ProofStep.ProofCode.RESTRICTION_NOT_IN_FORCE;
        }
        if (memberships.includes(restriction.partners(), partner, on) == Truth.NO) {
            return ProofStep.ProofCode.RESTRICTION_OTHER_PARTNERS;
        }
        boolean foreign = restriction.kind() == Restriction.Kind.IMPORT_BAN
                && question.shipment().foreign();
        boolean exempt =
                restriction.exempt().stream().anyMatch(party -> memberships.includes(party, partner, on) == Truth.YES);
        return exempt && !foreign ? ProofStep.ProofCode.RESTRICTION_EXEMPT_PARTNER : null;
    }

    private RestrictionFinding finding(Restriction restriction, CountryCode partner, Question question) {
        LocalDate on = question.on();
        List<Restriction.Doubt> doubts = restriction.doubtful().stream()
                .filter(doubt -> doubt.inForce().on(on) != Truth.NO
                        && memberships.includes(doubt.partners(), partner, on) != Truth.NO)
                .toList();
        boolean doubtful = !doubts.isEmpty()
                || restriction.inForce().on(on) == Truth.UNKNOWN
                || memberships.includes(restriction.partners(), partner, on) == Truth.UNKNOWN
                || restriction.exempt().stream()
                        .anyMatch(party -> memberships.includes(party, partner, on) == Truth.UNKNOWN)
                || (restriction.certainUntil() != null && !on.isBefore(restriction.certainUntil()));
        Truth hits = restriction.covers(question.shipment().hs());
        Confidence confidence = grounds.of(restriction, on).on(on);
        return new RestrictionFinding(
                restriction, hits == Truth.YES && doubtful ? Truth.UNKNOWN : hits, confidence, doubts);
    }
}
