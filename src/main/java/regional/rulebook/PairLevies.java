package regional.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import regional.law.GoodsClass;
import regional.law.Shipment;

/** The levies between two countries on some days. What they say of goods is worked out when it is asked for the first time. */
final class PairLevies {
    private static final int CLASSES = GoodsClass.values().length + 1;

    /** Where nothing is covered. */
    static final PairLevies NONE = new PairLevies(List.of());

    private final List<PairLevy> all;
    private final AtomicReferenceArray<@Nullable List<PairLevy.Said>> said = new AtomicReferenceArray<>(2 * CLASSES);

    PairLevies(List<PairLevy> all) {
        this.all = List.copyOf(all);
    }

    /** What each of them says of a shipment, in their order. */
    List<PairLevy.Said> said(Shipment shipment) {
        GoodsClass goods = shipment.goods();
        int place = (shipment.foreign() ? CLASSES : 0) + (goods == null ? CLASSES - 1 : EnumBits.place(goods));
        List<PairLevy.Said> known = said.get(place);
        if (known == null) {
            List<PairLevy.Said> found = new ArrayList<>();
            all.forEach(levy -> found.add(levy.said(goods, shipment.foreign())));
            known = List.copyOf(found);
            said.set(place, known);
        }
        return known;
    }

    /** Whether they say the same status of both shipments. */
    boolean same(Shipment one, Shipment other) {
        List<PairLevy.Said> ofOne = said(one);
        List<PairLevy.Said> ofOther = said(other);
        if (IdentityKey.same(ofOne, ofOther)) {
            return true;
        }
        for (int i = 0; i < ofOne.size(); i++) {
            if (ofOne.get(i).status() != ofOther.get(i).status()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairLevies levies && all.equals(levies.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
