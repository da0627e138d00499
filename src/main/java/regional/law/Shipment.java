package regional.law;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the goods. {@code null} is "not said", and is never taken for false.
 *
 * @param goods the goods class
 * @param hs the code of the goods
 * @param originating whether the goods originate in the country they are exported from
 * @param approved the regimes that have approved the product; empty for none
 * @param specialRegime whether they were made in a free zone or under a suspensive or exempting regime
 * @param certificateIssuedOn the day on which their certificate of origin was issued
 * @param mode how they cross the border of the two countries
 */
public record Shipment(
        @Nullable GoodsClass goods,
        @Nullable HsCode hs,
        @Nullable Boolean originating,
        @Nullable Set<RegimeId> approved,
        @Nullable Boolean specialRegime,
        @Nullable LocalDate certificateIssuedOn,
        @Nullable Mode mode) {
    /** Goods of which nothing is known. */
    public static final Shipment UNKNOWN = new Shipment(null, null, null, null, null, null, null);

    public Shipment {
        approved = approved == null ? null : Set.copyOf(approved);
    }

    public Shipment withGoods(GoodsClass value) {
        return new Shipment(value, hs, originating, approved, specialRegime, certificateIssuedOn, mode);
    }

    public Shipment withHs(HsCode value) {
        return new Shipment(goods, value, originating, approved, specialRegime, certificateIssuedOn, mode);
    }

    public Shipment withOriginating(boolean value) {
        return new Shipment(goods, hs, value, approved, specialRegime, certificateIssuedOn, mode);
    }

    public Shipment withApproved(Set<RegimeId> value) {
        return new Shipment(goods, hs, originating, value, specialRegime, certificateIssuedOn, mode);
    }

    public Shipment withSpecialRegime(boolean value) {
        return new Shipment(goods, hs, originating, approved, value, certificateIssuedOn, mode);
    }

    public Shipment withCertificateIssuedOn(LocalDate value) {
        return new Shipment(goods, hs, originating, approved, specialRegime, value, mode);
    }

    public Shipment withMode(Mode value) {
        return new Shipment(goods, hs, originating, approved, specialRegime, certificateIssuedOn, value);
    }

    /** What is not known of these goods is taken from others. */
    public Shipment or(Shipment others) {
        return new Shipment(
                goods == null ? others.goods : goods,
                hs == null ? others.hs : hs,
                originating == null ? others.originating : originating,
                approved == null ? others.approved : approved,
                specialRegime == null ? others.specialRegime : specialRegime,
                certificateIssuedOn == null ? others.certificateIssuedOn : certificateIssuedOn,
                mode == null ? others.mode : mode);
    }

    /** Whether the condition is met by what is known. */
    public Truth meets(Condition condition) {
        return switch (condition.code()) {
            case ORIGINATING -> originating == null ? Truth.UNKNOWN : Truth.of(originating);
            case NOT_UNDER_SPECIAL_REGIME -> specialRegime == null ? Truth.UNKNOWN : Truth.of(!specialRegime);
            case APPROVED -> {
                Set<RegimeId> known = approved;
                yield known == null ? Truth.UNKNOWN : Truth.of(isApproved(known, condition));
            }
        };
    }

    private static boolean isApproved(Set<RegimeId> known, Condition condition) {
        for (RegimeId regime : condition.approvedUnder()) {
            if (known.contains(regime)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the goods are known not to originate where they are exported from. */
    public boolean foreign() {
        return Boolean.FALSE.equals(originating);
    }
}
