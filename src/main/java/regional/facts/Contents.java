package regional.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.rulebook.Copy;
import regional.rulebook.Facts;

/**
 * Everything that a dataset holds, at any depth and in its order. Rules that speak of every citation or every range look
 * for them here, so that a component added to the rulebook is checked without a word.
 */
record Contents(Facts facts, List<Found<?>> everything) {
    /** Looked for once: it takes as long as all rules together. */
    static Contents of(Facts facts) {
        List<Found<?>> everything = new ArrayList<>();
        addParts(null, facts, everything);
        return new Contents(facts, everything);
    }

    /** Every value of the type. */
    <T> List<Found<T>> all(Class<T> type) {
        List<Found<T>> all = new ArrayList<>();
        for (Found<?> found : everything) {
            if (type.isInstance(found.value())) {
                all.add(new Found<>(
                        found.within(), found.holder(), found.component(), found.index(), type.cast(found.value())));
            }
        }
        return all;
    }

    private static void addParts(@Nullable Found<Record> within, Record holder, List<Found<?>> found) {
        Copy.components(holder).forEach((component, value) -> {
            add(within, holder, component, null, value, found);
            if (value instanceof Collection<?> elements) {
                int index = 0;
                for (Object element : elements) {
                    add(within, holder, component, index++, element, found);
                }
            }
        });
    }

    private static void add(
            @Nullable Found<Record> within,
            Record holder,
            String component,
            @Nullable Integer index,
            @Nullable Object value,
            List<Found<?>> found) {
        if (value instanceof Record parts) {
            Found<Record> one = new Found<>(within, holder, component, index, parts);
            found.add(one);
            addParts(one, parts, found);
        } else if (value != null) {
            found.add(new Found<>(within, holder, component, index, value));
        }
    }
}
