package regional.rulebook;

import regional.law.Shipment;

/** Rules on shipments, and keeps a bounded number of rulings for when the same is asked again. Safe for any number of threads. */
final class Rulings {
    private final LastValues<KeptRuling> kept = new LastValues<>();

    /** A ruling with what it was made for. */
    private record KeptRuling(Worlds worlds, int key, Ruling ruling) {}

    Ruling rule(Worlds worlds, Shipment shipment, int code) {
        int key = worlds.key(shipment, code);
        if (key < 0) {
            return worlds.rule(shipment, code);
        }
        int hash = System.identityHashCode(worlds) + key;
        KeptRuling known = kept.find(hash);
        if (known == null || known.worlds != worlds || known.key != key) {
            known = new KeptRuling(worlds, key, worlds.rule(shipment, code));
            kept.put(hash, known);
        }
        return known.ruling;
    }
}
