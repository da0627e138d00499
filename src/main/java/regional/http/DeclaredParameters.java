package regional.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query parameters that a resource method declares, itself or in its parameter objects. */
final class DeclaredParameters {
    private static final ConcurrentMap<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private DeclaredParameters() {}

    static Set<String> of(Method method) {
        return KNOWN.computeIfAbsent(
                method,
                resource -> Arrays.stream(resource.getParameters())
                        .flatMap(DeclaredParameters::names)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? fields(parameter.getType()).flatMap(DeclaredParameters::name)
                : name(parameter);
    }

    private static Stream<String> name(AnnotatedElement element) {
        return Stream.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()));
    }
}
