package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Restriction;
import regional.law.Truth;

/** Finds the restrictions between two countries on a day. */
final class Restrictions {
    private final Map<CountryCode, List<Restriction>> byState;
    private final Memberships memberships;
    private final RestrictionReading reading;

    Restrictions(List<Restriction> all, Memberships memberships, SupportingFacts grounds, Modes modes) {
        this.byState = all.stream().collect(Collectors.groupingBy(Restriction::by));
        this.memberships = memberships;
        this.reading = new RestrictionReading(memberships, grounds, modes);
    }

    List<RestrictionFinding> find(Question question) {
        List<RestrictionFinding> found = new ArrayList<>();
        of(question.origin(), question, found);
        of(question.destination(), question, found);
        return found;
    }

    private void of(CountryCode state, Question question, List<RestrictionFinding> found) {
        for (Restriction restriction : byState.getOrDefault(state, List.of())) {
            CountryCode partner = partner(restriction, question);
            if (partner != null && outside(restriction, partner, question) == null) {
                found.add(reading.find(restriction, partner, question));
            }
        }
    }

    /** Every restriction of either of the two states. */
    Stream<Restriction> of(CountryCode origin, CountryCode destination) {
        return Stream.of(origin, destination).flatMap(state -> byState.getOrDefault(state, List.of()).stream());
    }

    /** The other side of what the restriction's state restricts; {@code null} when it does not stand between the two. */
    static @Nullable CountryCode partner(Restriction restriction, Question question) {
        boolean atOrigin = restriction.by().equals(question.origin());
        boolean atDestination = restriction.by().equals(question.destination());
        return switch (restriction.kind()) {
            case EXPORT_BAN, EXPORT_PERMIT -> atOrigin ? question.destination() : null;
            case IMPORT_BAN, IMPORT_PERMIT -> atDestination ? question.origin() : null;
            case BORDER_CLOSURE -> atOrigin ? question.destination() : atDestination ? question.origin() : null;
        };
    }

    /** Whether it stands between the two countries on the day, or may, if it is in force. */
    boolean standsBetween(Restriction restriction, Question question) {
        CountryCode partner = partner(restriction, question);
        return partner != null && sparing(restriction, partner, question) == null;
    }

    /** Why the restriction cannot hit the pair; {@code null} when it can. */
    ProofStep.@Nullable ProofCode outside(Restriction restriction, CountryCode partner, Question question) {
        if (restriction.inForce().on(question.on()) == Truth.NO) {
            return ProofStep.ProofCode.RESTRICTION_NOT_IN_FORCE;
        }
        return sparing(restriction, partner, question);
    }

    /** Why it cannot hit the pair on the day, if it is in force. */
    private ProofStep.@Nullable ProofCode sparing(Restriction restriction, CountryCode partner, Question question) {
        LocalDate on = question.on();
        if (memberships.includes(restriction.partners(), partner, on) == Truth.NO) {
            return ProofStep.ProofCode.RESTRICTION_OTHER_PARTNERS;
        }
        // What an import measure spares are goods that originate in the partner.
        boolean spares = !restriction.kind().ofImports()
                || Boolean.TRUE.equals(question.shipment().originating());
        return spares && reading.exempts(restriction, partner, on) == Truth.YES
                ? ProofStep.ProofCode.RESTRICTION_EXEMPT_PARTNER
                : null;
    }
}
