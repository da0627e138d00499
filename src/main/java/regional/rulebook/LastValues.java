package regional.rulebook;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of values, found by a hash of what each was made for; a newer one takes the place of another with the same
 * place. Whoever finds one looks whether it was made for what is asked. Safe for any number of threads, if the values are.
 */
final class LastValues<T> {
    /** A power of two. */
    private static final int MOST = 16384;

    private final AtomicReferenceArray<@Nullable T> values = new AtomicReferenceArray<>(MOST);

    /** The value at the place of a hash; {@code null} where there is none. */
    @Nullable
    T find(int hash) {
        return values.getPlain(place(hash));
    }

    void put(int hash, T value) {
        values.setRelease(place(hash), value);
    }

    private static int place(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed >>> 16 ^ mixed) & MOST - 1;
    }
}
