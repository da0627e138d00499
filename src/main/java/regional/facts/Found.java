package regional.facts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.rulebook.Facts;

/**
 * A value that a dataset holds, and where. Rules that speak of every citation or every range look for them with this, so
 * that a component added to the rulebook is checked without a word.
 *
 * @param place for people, such as {@code regime ETLS terms[0].relief}
 * @param holder the record in which it stands
 * @param component the holder's component that is it, or is the list that holds it
 */
record Found<T>(String place, Record holder, String component, T value) {
    /** Every value of the type, at any depth, in the order of the dataset. */
    static <T> List<Found<T>> all(Facts facts, Class<T> type) {
        return in("", facts, type);
    }

    /** Every value of the type within a part of the dataset that stands at the place. */
    static <T> List<Found<T>> in(String place, Record whole, Class<T> type) {
        List<Found<T>> found = new ArrayList<>();
        visitParts(place.isEmpty() ? "" : place + " ", whole, type, found);
        return found;
    }

    private static <T> void visitParts(String prefix, Record holder, Class<T> type, List<Found<T>> found) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            String part = component.getName();
            visit(prefix + part, holder, part, value(component, holder), type, found);
        }
    }

    private static <T> void visit(
            String place,
            Record holder,
            String component,
            @Nullable Object value,
            Class<T> type,
            List<Found<T>> found) {
        if (type.isInstance(value)) {
            found.add(new Found<>(place, holder, component, type.cast(value)));
        }
        if (value instanceof Record parts) {
            visitParts(place + (holder instanceof Facts ? " " : "."), parts, type, found);
        }
        if (value instanceof Collection<?> elements) {
            int index = 0;
            for (Object element : elements) {
                String at = holder instanceof Facts ? Subject.of(element) : place + "[" + index++ + "]";
                visit(at, holder, component, element, type, found);
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
