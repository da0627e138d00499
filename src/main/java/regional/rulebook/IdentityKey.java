package regional.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as the key of a map, which is another's equal where the values are the very same ones. */
final class IdentityKey {
    private final List<?> values;
    private final int hash;

    IdentityKey(List<?> values) {
        this.values = values;
        int mixed = 1;
        for (Object value : values) {
            mixed = 31 * mixed + System.identityHashCode(value);
        }
        hash = mixed;
    }

    /** Whether both are the very same value. */
    @SuppressWarnings("ReferenceEquality") // That is what it asks.
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    /** Whether both lists hold the very same values in the same order. */
    private static boolean sameValues(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityKey key && hash == key.hash && sameValues(values, key.values);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
