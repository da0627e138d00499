package regional.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes records that differ from others in some components. */
public final class Records {
    /** To ask a class for its components takes longer than to read them. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Records() {}

    /** The record's components, by name, in their order. */
    public static Map<String, @Nullable Object> components(Record record) {
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        try {
            for (RecordComponent part : COMPONENTS.get(record.getClass())) {
                components.put(part.getName(), part.getAccessor().invoke(record));
            }
            return components;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record with the components of these names replaced; names that it does not have are not allowed. */
    public static <R extends Record> R with(R record, Map<String, ? extends @Nullable Object> changed) {
        Map<String, @Nullable Object> components = components(record);
        changed.forEach((name, value) -> {
            if (!components.containsKey(name)) {
                throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + name);
            }
            components.put(name, value);
        });
        @SuppressWarnings("unchecked") // The class of a record of type R makes records of type R.
        Class<R> type = (Class<R>) record.getClass();
        return build(type, components);
    }

    /** A record of the components, which are all of the type's, in their order. */
    static <R extends Record> R build(Class<R> type, Map<String, ? extends @Nullable Object> components) {
        Class<?>[] types = Arrays.stream(COMPONENTS.get(type))
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(components.values().toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("there can be no such " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
