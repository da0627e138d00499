package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.Party;
import regional.law.Question;
import regional.law.Restriction;
import regional.law.Truth;
import regional.rulebook.Hit.Reason;

/** Finds the restrictions between two countries on a day. */
final class Restrictions {
    private final Map<CountryCode, List<Listed>> byState = new HashMap<>();
    private final Memberships memberships;
    private final Modes modes;

    /** A restriction with its goods, looked up by code. */
    private record Listed(Restriction restriction, GoodsList goods) {}

    Restrictions(List<Restriction> all, Memberships memberships, Modes modes, HsTree codes) {
        this.memberships = memberships;
        this.modes = modes;
        for (Restriction restriction : all) {
            byState.computeIfAbsent(restriction.by(), state -> new ArrayList<>())
                    .add(new Listed(restriction, new GoodsList(restriction.products(), codes)));
        }
    }

    /** Those that may stand between the two on the day, of whatever goods. */
    List<PairRestriction> between(CountryCode origin, CountryCode destination, LocalDate on) {
        List<PairRestriction> found = new ArrayList<>();
        for (CountryCode state : List.of(origin, destination)) {
            for (Listed listed : byState.getOrDefault(state, List.of())) {
                CountryCode partner = partner(listed.restriction(), origin, destination);
                boolean spares = !listed.restriction().kind().ofImports();
                if (partner != null && outside(listed.restriction(), partner, on, spares) == null) {
                    found.add(between(listed, partner, origin, destination, on));
                }
            }
        }
        return found;
    }

    private PairRestriction between(
            Listed listed, CountryCode partner, CountryCode origin, CountryCode destination, LocalDate on) {
        Restriction restriction = listed.restriction();
        Truth exempt = exempts(restriction, partner, on);
        List<Restriction.Doubt> doubts = restriction.doubtful().stream()
                .filter(doubt -> doubt.inForce().on(on) != Truth.NO
                        && memberships.includes(doubt.partners(), partner, on) != Truth.NO)
                .toList();
        boolean day = restriction.inForce().on(on) == Truth.UNKNOWN
                || memberships.includes(restriction.partners(), partner, on) == Truth.UNKNOWN;
        boolean endUnknown = restriction.certainUntil() != null && !on.isBefore(restriction.certainUntil());
        int foreignReasons = (day ? EnumBits.of(Reason.DAY) : 0) | (endUnknown ? EnumBits.of(Reason.END_UNKNOWN) : 0);
        int reasons = foreignReasons
                | (exempt == Truth.UNKNOWN ? EnumBits.of(Reason.DAY) : 0)
                | (doubts.isEmpty() ? 0 : EnumBits.of(Reason.EXEMPTION_DISPUTED));
        return new PairRestriction(
                restriction,
                partner,
                listed.goods(),
                modes.limit(restriction.modes(), origin, destination),
                exempt == Truth.YES,
                reasons,
                foreignReasons,
                doubts);
    }

    /** Every restriction of either of the two states. */
    Stream<Restriction> of(CountryCode origin, CountryCode destination) {
        return Stream.of(origin, destination)
                .flatMap(state -> byState.getOrDefault(state, List.of()).stream())
                .map(Listed::restriction);
    }

    /** Adds the days on which those between the two may turn. */
    void addTurns(Collection<LocalDate> days, CountryCode origin, CountryCode destination) {
        of(origin, destination).forEach(restriction -> {
            CountryCode partner = partner(restriction, origin, destination);
            if (partner != null && memberships.everIncludes(restriction.partners(), partner)) {
                days.addAll(restriction.inForce().turningPoints());
                if (restriction.certainUntil() != null) {
                    days.add(restriction.certainUntil());
                }
                memberships.addTurns(days, restriction.partners(), partner);
                restriction.exempt().forEach(party -> memberships.addTurns(days, party, partner));
                restriction.doubtful().forEach(doubt -> {
                    days.addAll(doubt.inForce().turningPoints());
                    memberships.addTurns(days, doubt.partners(), partner);
                });
            }
        });
    }

    /** The other side of what the restriction's state restricts; {@code null} when it does not stand between the two. */
    static @Nullable CountryCode partner(Restriction restriction, CountryCode origin, CountryCode destination) {
        boolean atOrigin = restriction.by().equals(origin);
        boolean atDestination = restriction.by().equals(destination);
        return switch (restriction.kind()) {
            case EXPORT_BAN, EXPORT_PERMIT -> atOrigin ? destination : null;
            case IMPORT_BAN, IMPORT_PERMIT -> atDestination ? origin : null;
            case BORDER_CLOSURE -> atOrigin ? destination : atDestination ? origin : null;
        };
    }

    /** Whether it stands between the two countries on the day, or may, if it is in force. */
    boolean standsBetween(Restriction restriction, Question question) {
        CountryCode partner = partner(restriction, question.origin(), question.destination());
        return partner != null && sparing(restriction, partner, question.on(), spares(restriction, question)) == null;
    }

    /** Why the restriction cannot hit the pair; {@code null} when it can. */
    ProofStep.@Nullable ProofCode outside(Restriction restriction, CountryCode partner, Question question) {
        return outside(restriction, partner, question.on(), spares(restriction, question));
    }

    private ProofStep.@Nullable ProofCode outside(
            Restriction restriction, CountryCode partner, LocalDate on, boolean spares) {
        if (restriction.inForce().on(on) == Truth.NO) {
            return ProofStep.ProofCode.RESTRICTION_NOT_IN_FORCE;
        }
        return sparing(restriction, partner, on, spares);
    }

    /** Whether it can spare the goods: what an import measure spares are goods that originate in the partner. */
    private static boolean spares(Restriction restriction, Question question) {
        return !restriction.kind().ofImports()
                || Boolean.TRUE.equals(question.shipment().originating());
    }

    /** Why it cannot hit the pair on the day, if it is in force. */
    private ProofStep.@Nullable ProofCode sparing(
            Restriction restriction, CountryCode partner, LocalDate on, boolean spares) {
        if (memberships.includes(restriction.partners(), partner, on) == Truth.NO) {
            return ProofStep.ProofCode.RESTRICTION_OTHER_PARTNERS;
        }
        return spares && exempts(restriction, partner, on) == Truth.YES
                ? ProofStep.ProofCode.RESTRICTION_EXEMPT_PARTNER
                : null;
    }

    /** Whether it spares the partner. */
    private Truth exempts(Restriction restriction, CountryCode partner, LocalDate on) {
        Truth exempt = Truth.NO;
        for (Party party : restriction.exempt()) {
            exempt = exempt.or(memberships.includes(party, partner, on));
        }
        return exempt;
    }
}
