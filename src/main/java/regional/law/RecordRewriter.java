package regional.law;

import java.util.ArrayList;
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
public interface RecordRewriter {
    /** What takes the place of a value whose own parts are rewritten already; {@code null} leaves an element out of its list. */
    @Nullable
    Object replace(Object value);

    /** Changes a record's components, given by name, before it is built anew. */
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
        Map<String, @Nullable Object> before = Records.components(record);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        before.forEach((name, part) -> after.put(name, value(part)));
        components(after);
        return before.equals(after) ? record : Records.build(record.getClass(), after);
    }
}
