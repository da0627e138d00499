package regional.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes another law out of a law: rebuilds a value of records and lists from the inside out, with parts replaced or left
 * out. What is not replaced stays the same value.
 */
public interface RecordRewriter {
    /** What takes the place of a value whose own parts are rewritten already; {@code null} leaves an element out of its list. */
    @Nullable
    Object replace(Object value);

    /**
     * Changes a record's components, given by name, before it is built anew; not of records that have none of the
     * {@link ComponentNames}.
     */
    default void components(Map<String, @Nullable Object> components) {}

    /** The whole rewritten; it is not replaced itself. */
    default <R extends Record> R rewrite(R whole) {
        @SuppressWarnings("unchecked") // A record is built anew as one of its own class.
        R rewritten = (R) record(whole);
        return rewritten;
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Record record -> replace(record(record));
            case List<?> list -> elements(list, new ArrayList<>(list.size()));
            case Set<?> set -> elements(set, new LinkedHashSet<>());
            default -> replace(value);
        };
    }

    /** Those that are left, or the same collection where each stays as it is. */
    private Collection<?> elements(Collection<?> elements, Collection<Object> rewritten) {
        boolean same = true;
        for (Object element : elements) {
            Object other = value(element);
            same &= isSame(element, other);
            if (other != null) {
                rewritten.add(other);
            }
        }
        return same ? elements : rewritten;
    }

    private Record record(Record record) {
        Records.RecordForm form = Records.form(record.getClass());
        @Nullable Object[] parts = form.parts(record);
        boolean same = true;
        for (int i = 0; i < parts.length; i++) {
            Object part = parts[i];
            parts[i] = value(part);
            same &= isSame(part, parts[i]);
        }
        if (!form.dated()) {
            return same ? record : form.build(parts);
        }
        Map<String, @Nullable Object> components = form.named(parts);
        components(components);
        @Nullable Object[] changed = components.values().toArray();
        for (int i = 0; i < parts.length; i++) {
            same &= isSame(parts[i], changed[i]);
        }
        return same ? record : form.build(changed);
    }

    @SuppressWarnings("ReferenceEquality") // What is not replaced stays the same value.
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }
}
