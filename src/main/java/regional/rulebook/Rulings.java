package regional.rulebook;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import regional.law.Shipment;

/** Rules on shipments, and keeps a bounded number of rulings for when the same is asked again. Safe for any number of threads. */
final class Rulings {
    /** A power of two. */
    private static final int MOST_KEPT = 16384;

    private final AtomicReferenceArray<@Nullable Kept> kept = new AtomicReferenceArray<>(MOST_KEPT);

    /** A ruling with what it was made for. */
    private record Kept(Worlds worlds, int key, Ruling ruling) {}

    Ruling rule(Worlds worlds, Shipment shipment, int code) {
        int key = worlds.key(shipment, code);
        if (key < 0) {
            return worlds.rule(shipment, code);
        }
        int mixed = (System.identityHashCode(worlds) + key) * 0x9E3779B9;
        int place = (mixed >>> 16 ^ mixed) & MOST_KEPT - 1;
        Kept known = kept.getPlain(place);
        if (known == null || known.worlds != worlds || known.key != key) {
            known = new Kept(worlds, key, worlds.rule(shipment, code));
            kept.setRelease(place, known);
        }
        return known.ruling;
    }
}
