package regional.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.law.Truth;

/** Whether such goods may go at all; the first that fits. It is worked out from measures and embargoes alone. */
public enum Passage {
    /** A ban or a closure hits, or an embargo takes the goods. */
    PROHIBITED,
    /** A measure may hit for a reason that no code of the goods settles, or an embargo may take the goods. */
    POSSIBLY_PROHIBITED,
    /** A measure or an embargo on listed goods hits some goods, and the code does not tell whether these are among them. */
    DEPENDS_ON_GOODS,
    /** A permit is needed. */
    PERMIT_REQUIRED,
    /** Nothing was found, and not everything was looked up for the day. */
    NOT_SURVEYED,
    /** Nothing was found where somebody looked; it never means allowed. */
    NONE_KNOWN;

    /** The first of the two that fits. */
    Passage or(@Nullable Passage other) {
        return other != null && other.compareTo(this) < 0 ? other : this;
    }

    /** What a measure makes of it alone; {@code null} where it hits nothing. */
    public static @Nullable Passage of(RestrictionFinding finding) {
        return of(finding.restriction().kind(), finding.hits(), finding.dependsOnCode());
    }

    /**
     * What a measure makes of it alone.
     *
     * @param dependsOnCode whether more digits of the code could tell whether it hits
     */
    static @Nullable Passage of(Restriction.Kind kind, Hit hits, boolean dependsOnCode) {
        return switch (hits) {
            case HIT -> kind.permits() ? PERMIT_REQUIRED : PROHIBITED;
            case MAY_HIT -> dependsOnCode ? DEPENDS_ON_GOODS : POSSIBLY_PROHIBITED;
            case NO_HIT -> null;
        };
    }

    /** What an embargo makes of it alone; {@code null} where it spares the goods. */
    public static @Nullable Passage of(SuspensionFinding embargo, @Nullable HsCode hs) {
        Suspension suspension = embargo.suspension();
        boolean certain = embargo.between() == Truth.YES && embargo.refusals().isEmpty();
        return of(suspension.takes(hs), certain, dependsOnCode(suspension.products(), hs));
    }

    /**
     * What an embargo makes of it alone.
     *
     * @param takes whether it takes the goods
     * @param certain whether it certainly stands, and both states apply it
     * @param dependsOnCode whether more digits of the code could tell whether it takes the goods
     */
    static @Nullable Passage of(Truth takes, boolean certain, boolean dependsOnCode) {
        return switch (takes) {
            case NO -> null;
            case YES -> certain ? PROHIBITED : POSSIBLY_PROHIBITED;
            case UNKNOWN -> dependsOnCode ? DEPENDS_ON_GOODS : POSSIBLY_PROHIBITED;
        };
    }

    private static boolean dependsOnCode(List<Goods> listed, @Nullable HsCode hs) {
        return !listed.isEmpty()
                && (hs == null || listed.stream().anyMatch(goods -> goods.within(hs) == Truth.UNKNOWN));
    }
}
