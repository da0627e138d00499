package regional.law;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The goods classes of the regimes' schedules. */
public enum GoodsClass {
    UNPROCESSED,
    HANDICRAFT,
    INDUSTRIAL;

    /** The same classes in their order, never to be changed. */
    static Set<GoodsClass> inOrder(Collection<GoodsClass> classes) {
        Set<GoodsClass> ordered = EnumSet.noneOf(GoodsClass.class);
        ordered.addAll(classes);
        return Collections.unmodifiableSet(ordered);
    }
}
