package regional.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Facts;
import regional.law.Records;

/**
 * Everything that a dataset holds, at any depth and in its order. Rules that speak of every citation or every range look
 * for them here, so that a component added to the rulebook is checked without a word.
 */
record FactTree(Facts facts, List<Occurrence<?>> everything) {
    /** Looked for once: it takes as long as all rules together. */
    static FactTree of(Facts facts) {
        List<Occurrence<?>> everything = new ArrayList<>();
        addParts(null, facts, everything);
        return new FactTree(facts, everything);
    }

    /** Every value of the type. */
    <T> List<Occurrence<T>> all(Class<T> type) {
        List<Occurrence<T>> all = new ArrayList<>();
        for (Occurrence<?> found : everything) {
            if (type.isInstance(found.value())) {
                all.add(new Occurrence<>(
                        found.within(), found.holder(), found.component(), found.index(), type.cast(found.value())));
            }
        }
        return all;
    }

    private static void addParts(@Nullable Occurrence<Record> within, Record holder, List<Occurrence<?>> found) {
        Records.components(holder).forEach((component, value) -> {
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
            @Nullable Occurrence<Record> within,
            Record holder,
            String component,
            @Nullable Integer index,
            @Nullable Object value,
            List<Occurrence<?>> found) {
        if (value instanceof Record parts) {
            Occurrence<Record> one = new Occurrence<>(within, holder, component, index, parts);
            found.add(one);
            addParts(one, parts, found);
        } else if (value != null) {
            found.add(new Occurrence<>(within, holder, component, index, value));
        }
    }
}
