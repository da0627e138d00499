package regional.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a type of records, derived from its components. */
final class Columns {
    /** Between the values of a list in one cell. */
    private static final String SEPARATOR = "|";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final ClassValue<Columns> KNOWN = new ClassValue<>() {
        @Override
        protected Columns computeValue(Class<?> type) {
            return new Columns(type);
        }
    };

    /**
     * A column.
     *
     * @param path the components that lead to its value
     */
    private record Column(String name, List<Method> path, boolean asJson) {
        String cell(Record row) {
            Object value = row;
            for (Method component : path) {
                value = value == null ? null : value(component, value);
            }
            return value == null ? "" : asJson ? json(value) : text(value);
        }
    }

    private final List<Column> columns = new ArrayList<>();

    private Columns(Class<?> type) {
        add(type, "", List.of());
    }

    static Columns of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> cells(Record row) {
        return columns.stream().map(column -> column.cell(row)).toList();
    }

    private void add(Class<?> type, String prefix, List<Method> way) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> itsType = component.getType();
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            List<Method> path = new ArrayList<>(way);
            path.add(accessor);
            if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                add(itsType, prefix, path);
            } else if (itsType.isRecord() && prefix.isEmpty()) {
                add(itsType, component.getName() + ".", path);
            } else {
                columns.add(
                        new Column(prefix + component.getName(), path, !isPlain(itsType, component.getGenericType())));
            }
        }
    }

    /** Whether it is a plain value or a list of them. */
    private static boolean isPlain(Class<?> type, Type generic) {
        if (type == List.class) {
            return generic instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> each
                    && isPlain(each, each);
        }
        return !type.isRecord() && type != Map.class;
    }

    private static @Nullable Object value(Method component, Object owner) {
        try {
            return component.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Columns::text).collect(Collectors.joining(SEPARATOR));
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
