package regional.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever renames a component of a record also finds its name where it is a text. */
class ComponentNamesTest {
    private final Set<Class<?>> records = new HashSet<>();

    @Test
    void everyNameIsThatOfAComponentOfTheFacts() throws IllegalAccessException {
        visit(Facts.class);
        Set<String> components = records.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        int names = 0;
        for (Field name : ComponentNames.class.getDeclaredFields()) {
            if (name.getType() == String.class) {
                assertThat(components).as(name.getName()).contains((String) name.get(null));
                names++;
            }
        }
        assertThat(names).isGreaterThan(5);
    }

    /** A fact that is dated is cut and withdrawn by these components, so it must have them under these names. */
    @Test
    void whatIsDatedNamesItsDaysAndActsAlike() {
        visit(Facts.class);
        List<Class<?>> provisions =
                records.stream().filter(Provision.class::isAssignableFrom).toList();
        assertThat(provisions)
                .hasSize(8)
                .allSatisfy(type -> assertThat(
                                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                        .as(type.getSimpleName())
                        .contains(ComponentNames.IN_FORCE, ComponentNames.OPENED_BY, ComponentNames.CLOSED_BY));
    }

    private void visit(Type type) {
        switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
            case GenericArrayType array -> visit(array.getGenericComponentType());
            case Class<?> record
            when record.isRecord() && records.add(record) ->
                Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(this::visit);
            default -> {}
        }
    }
}
