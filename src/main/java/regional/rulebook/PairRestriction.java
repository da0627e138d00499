package regional.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import regional.law.Confidence;
import regional.law.CountryCode;
import regional.law.Restriction;
import regional.law.Shipment;
import regional.law.Truth;
import regional.rulebook.Hit.Reason;

/**
 * A restriction that stands between two countries on some days, or may, with all that is to be known of it before the goods.
 * Reasons are bits, by their place in the enum.
 *
 * @param partner the other side of what its state restricts
 * @param spares whether it certainly spares the partner; only goods that originate there where it is one of imports
 * @param reasons why it is not certain, whatever the goods
 * @param foreignReasons the same for goods that are known not to originate in the partner
 * @param doubts the disputes over whether it spares the partner
 */
record PairRestriction(
        Restriction restriction,
        CountryCode partner,
        GoodsList goods,
        Modes.Limit modes,
        boolean spares,
        int reasons,
        int foreignReasons,
        List<Restriction.Doubt> doubts) {
    private static final int NO_HIT = -1;

    private static final List<List<Reason>> BY_BITS = IntStream.range(0, 1 << Reason.values().length)
            .mapToObj(PairRestriction::listed)
            .toList();

    PairRestriction {
        doubts = List.copyOf(doubts);
    }

    private static List<Reason> listed(int bits) {
        Set<Reason> reasons = EnumSet.allOf(Reason.class);
        reasons.removeIf(reason -> (bits & EnumBits.of(reason)) == 0);
        return List.copyOf(reasons);
    }

    /** Whether it can hit the shipment, by where the goods originate. */
    boolean canHit(Shipment shipment) {
        return !spares || !Boolean.TRUE.equals(shipment.originating());
    }

    /** Why it is not certain that it hits the shipment; {@link #NO_HIT} where it does not. */
    private int why(Shipment shipment, int code) {
        int why = isForeignImport(shipment) ? foreignReasons : reasons;
        if (!goods.isEmpty()) {
            if (code == HsTree.NO_CODE) {
                why |= EnumBits.of(Reason.HS);
            } else if (!goods.certain(code)) {
                int open = (goods.needsDigits(code) ? EnumBits.of(Reason.HS) : 0)
                        | (goods.needsMoreThanCode(code) ? EnumBits.of(Reason.WIDER_CODE) : 0);
                if (open == 0) {
                    return NO_HIT;
                }
                why |= open;
            }
        }
        Truth mode = modes.concerns(shipment.mode());
        if (mode == Truth.NO) {
            return NO_HIT;
        }
        why |= mode == Truth.UNKNOWN ? EnumBits.of(Reason.MODE) : 0;
        return spares && shipment.originating() == null ? why | EnumBits.of(Reason.ORIGINATING) : why;
    }

    private boolean isForeignImport(Shipment shipment) {
        return restriction.kind().ofImports() && shipment.foreign();
    }

    private static Hit hits(int why) {
        return why == NO_HIT ? Hit.NO_HIT : why == 0 ? Hit.HIT : Hit.MAY_HIT;
    }

    /** What it makes of the passage of a shipment that it can hit; {@code null} where it does not hit it. */
    @Nullable
    Passage passage(Shipment shipment, int code) {
        int why = why(shipment, code);
        return Passage.of(restriction.kind(), hits(why), (why & EnumBits.of(Reason.HS)) != 0);
    }

    /** What is found for a shipment that it can hit. */
    RestrictionFinding finding(Shipment shipment, int code, Confidence confidence) {
        int why = why(shipment, code);
        boolean hitsNothing = why == NO_HIT;
        return new RestrictionFinding(
                restriction,
                partner,
                hits(why),
                hitsNothing ? List.of() : BY_BITS.get(why),
                confidence,
                hitsNothing || isForeignImport(shipment) ? List.of() : doubts);
    }
}
