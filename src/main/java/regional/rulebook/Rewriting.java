package regional.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes another law out of a law: rebuilds a value of records and lists from the inside out, with parts replaced or left
 * out. What is not replaced stays the same value.
 */
public interface Rewriting {
    /** What takes the place of a value whose own parts are rewritten already; {@code null} leaves an element out of its list. */
    @Nullable
    Object replace(Object value);

    /** What takes the place of a record's components, by name, before it is built anew. */
    default void components(Class<? extends Record> type, Map<String, @Nullable Object> components) {}

    /** The facts rewritten. */
    default Facts rewrite(Facts facts) {
        return (Facts) record(facts);
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Record record -> replace(record(record));
            case List<?> list -> new ArrayList<>(elements(list));
            case Set<?> set -> new LinkedHashSet<>(elements(set));
            default -> replace(value);
        };
    }

    private List<Object> elements(Collection<?> elements) {
        List<Object> rewritten = new ArrayList<>(elements.size());
        for (Object element : elements) {
            Object other = value(element);
            if (other != null) {
                rewritten.add(other);
            }
        }
        return rewritten;
    }

    private Record record(Record record) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        boolean changed = false;
        try {
            for (RecordComponent part : parts) {
                Object before = part.getAccessor().invoke(record);
                components.put(part.getName(), value(before));
            }
            components(record.getClass(), components);
            for (RecordComponent part : parts) {
                Object before = part.getAccessor().invoke(record);
                Object after = components.get(part.getName());
                changed |= before == null ? after != null : !before.equals(after);
            }
            return changed ? build(record.getClass(), parts, components.values().toArray()) : record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record build(Class<? extends Record> type, RecordComponent[] parts, @Nullable Object[] values)
            throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a rewritten " + type.getSimpleName() + " cannot be", e.getCause());
        }
    }
}
