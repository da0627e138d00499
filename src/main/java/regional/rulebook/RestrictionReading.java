package regional.rulebook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.Party;
import regional.law.Question;
import regional.law.Restriction;
import regional.law.Shipment;
import regional.law.Truth;
import regional.rulebook.Hit.Reason;

/** Says whether a restriction that stands between two countries hits a shipment, and what makes that uncertain. */
record RestrictionReading(Memberships memberships, SupportingFacts grounds, Modes modes) {
    RestrictionFinding find(Restriction restriction, CountryCode partner, Question question) {
        LocalDate on = question.on();
        Shipment shipment = question.shipment();
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        boolean outside = isOutside(restriction, question, reasons);
        List<Restriction.Doubt> doubts = outside ? List.of() : doubts(restriction, partner, question);
        if (!outside) {
            addUncertainties(restriction, partner, question, reasons);
            if (!doubts.isEmpty()) {
                reasons.add(Reason.EXEMPTION_DISPUTED);
            }
            if (restriction.kind().ofImports()
                    && shipment.originating() == null
                    && exempts(restriction, partner, on) == Truth.YES) {
                reasons.add(Reason.ORIGINATING);
            }
        }
        Hit hits = outside ? Hit.NO_HIT : reasons.isEmpty() ? Hit.HIT : Hit.MAY_HIT;
        return new RestrictionFinding(
                restriction,
                partner,
                hits,
                outside ? List.of() : List.copyOf(reasons),
                grounds.of(restriction, on).on(on),
                doubts);
    }

    /** Whether it spares the partner. */
    Truth exempts(Restriction restriction, CountryCode partner, LocalDate on) {
        Truth exempt = Truth.NO;
        for (Party party : restriction.exempt()) {
            exempt = exempt.or(memberships.includes(party, partner, on));
        }
        return exempt;
    }

    /** Whether goods or mode are outside; what is uncertain of them is added to the reasons. */
    private boolean isOutside(Restriction restriction, Question question, Set<Reason> reasons) {
        return isOutside(restriction.products(), question.shipment().hs(), reasons)
                || switch (modes.concern(restriction.modes(), question)) {
                    case NO -> true;
                    case YES -> false;
                    case UNKNOWN -> {
                        reasons.add(Reason.MODE);
                        yield false;
                    }
                };
    }

    private static boolean isOutside(List<Goods> products, @Nullable HsCode hs, Set<Reason> reasons) {
        if (products.isEmpty()) {
            return false;
        }
        if (hs == null) {
            reasons.add(Reason.HS);
            return false;
        }
        Set<Reason> found = EnumSet.noneOf(Reason.class);
        for (Goods product : products) {
            Truth within = product.within(hs);
            if (within == Truth.YES && !product.wider()) {
                return false;
            }
            if (within != Truth.NO) {
                found.add(within == Truth.UNKNOWN && !product.hs().isEmpty() ? Reason.HS : Reason.WIDER_CODE);
            }
        }
        reasons.addAll(found);
        return found.isEmpty();
    }

    private void addUncertainties(
            Restriction restriction, CountryCode partner, Question question, Set<Reason> reasons) {
        LocalDate on = question.on();
        if (restriction.inForce().on(on) == Truth.UNKNOWN
                || memberships.includes(restriction.partners(), partner, on) == Truth.UNKNOWN
                || (!isForeignImport(restriction, question) && exempts(restriction, partner, on) == Truth.UNKNOWN)) {
            reasons.add(Reason.DAY);
        }
        if (restriction.certainUntil() != null && !on.isBefore(restriction.certainUntil())) {
            reasons.add(Reason.END_UNKNOWN);
        }
    }

    /** The disputes over whether it spares the partner, whose own goods alone an import measure can spare. */
    private List<Restriction.Doubt> doubts(Restriction restriction, CountryCode partner, Question question) {
        return isForeignImport(restriction, question)
                ? List.of()
                : restriction.doubtful().stream()
                        .filter(doubt -> doubt.inForce().on(question.on()) != Truth.NO
                                && memberships.includes(doubt.partners(), partner, question.on()) != Truth.NO)
                        .toList();
    }

    private static boolean isForeignImport(Restriction restriction, Question question) {
        return restriction.kind().ofImports() && question.shipment().foreign();
    }
}
