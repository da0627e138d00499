package regional.law;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes records that differ from others in some components. */
public final class Records {
    /** To ask a class what it is made of takes longer than to read it. */
    private static final ClassValue<RecordForm> FORMS = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
            return new RecordForm(type);
        }
    };

    private Records() {}

    /** What records of a class are made of. */
    static final class RecordForm {
        private final List<String> names;
        private final List<Method> accessors;
        private final Constructor<?> constructor;
        private final boolean dated;

        private RecordForm(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            names = components.stream().map(RecordComponent::getName).toList();
            accessors = components.stream().map(RecordComponent::getAccessor).toList();
            dated = names.stream().anyMatch(ComponentNames.ALL::contains);
            try {
                constructor = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Whether it has one of the {@link ComponentNames}. */
        boolean dated() {
            return dated;
        }

        /** The record's components in their order. */
        @Nullable
        Object[] parts(Record record) {
            @Nullable Object[] parts = new @Nullable Object[accessors.size()];
            try {
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = accessors.get(i).invoke(record);
                }
                return parts;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Components in their order, by name. */
        Map<String, @Nullable Object> named(@Nullable Object[] parts) {
            Map<String, @Nullable Object> components = LinkedHashMap.newLinkedHashMap(parts.length);
            for (int i = 0; i < parts.length; i++) {
                components.put(names.get(i), parts[i]);
            }
            return components;
        }

        /** A record of components in their order. */
        Record build(@Nullable Object[] parts) {
            try {
                return (Record) constructor.newInstance(parts);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(
                        "there can be no such "
                                + constructor.getDeclaringClass().getSimpleName(),
                        e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static RecordForm form(Class<?> type) {
        return FORMS.get(type);
    }

    /** The record's components, by name, in their order. */
    public static Map<String, @Nullable Object> components(Record record) {
        RecordForm form = form(record.getClass());
        return form.named(form.parts(record));
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
        R built = (R) form(record.getClass()).build(components.values().toArray());
        return built;
    }
}
