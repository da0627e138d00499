package regional.rulebook;

import java.util.IdentityHashMap;
import java.util.List;
import regional.law.Suspension;
import regional.law.Truth;

/** A suspension with the goods that it spares, and those that alone it takes, looked up by code. */
record SuspendedGoods(Suspension suspension, GoodsList exempt, GoodsList products) {
    static IdentityHashMap<Suspension, SuspendedGoods> of(List<Suspension> suspensions, HsTree codes) {
        IdentityHashMap<Suspension, SuspendedGoods> all = new IdentityHashMap<>();
        suspensions.forEach(suspension -> all.put(
                suspension,
                new SuspendedGoods(
                        suspension,
                        new GoodsList(suspension.exempt(), codes),
                        new GoodsList(suspension.products(), codes))));
        return all;
    }

    /** Whether it takes goods of the code, as {@link Suspension#takes} says. */
    Truth takes(int code) {
        if (code == HsTree.NO_CODE) {
            return products.isEmpty() ? Truth.YES : Truth.UNKNOWN;
        }
        Truth listed = products.isEmpty() ? Truth.YES : products.contain(code);
        return listed.and(exempt.contain(code).not());
    }

    /** Whether it takes the treatment of goods of the code, as {@link Suspension#takesTreatment} says. */
    boolean takesTreatment(int code) {
        Truth takes = takes(code);
        return products.isEmpty() ? takes != Truth.NO : takes == Truth.YES;
    }

    /** Whether goods fare differently by their code. */
    boolean listsGoods() {
        return !exempt.isEmpty() || !products.isEmpty();
    }
}
