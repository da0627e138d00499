package regional.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jspecify.annotations.Nullable;

/**
 * What is there to be asked at each path. The framework, which refuses what is not, says neither which methods a path takes
 * nor in which media types.
 */
@ApplicationScoped
class Operations {
    /**
     * A resource method.
     *
     * @param produces the media types of its answers
     * @param consumes those of the bodies that it reads; none where it reads none
     */
    private record Operation(String method, List<String> produces, List<String> consumes) {}

    /** Those of one path. */
    record Offer(List<Operation> operations) {
        /** The methods by name; none when the path names nothing. */
        Set<String> methods() {
            Set<String> taken =
                    operations.stream().map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
            if (taken.contains(HttpMethod.GET)) {
                taken.add(HttpMethod.HEAD);
            }
            if (!taken.isEmpty()) {
                taken.add(HttpMethod.OPTIONS);
            }
            return taken;
        }

        /** The media types of answers to a method. */
        List<String> produced(String method) {
            return types(method, Operation::produces);
        }

        /** The media types of bodies that a method reads. */
        List<String> consumed(String method) {
            return types(method, Operation::consumes);
        }

        private List<String> types(String method, Function<Operation, List<String>> types) {
            String asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
            Set<String> all = new LinkedHashSet<>();
            operations.stream()
                    .filter(operation -> operation.method().equals(asked))
                    .flatMap(operation -> types.apply(operation).stream())
                    .map(type -> type.split(";", 2)[0])
                    .forEach(all::add);
            return List.copyOf(all);
        }
    }

    private final RequestMapper<List<Operation>> byPath;

    Operations(BeanManager beans) {
        Map<String, List<Operation>> found = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path path = bean.getBeanClass().getAnnotation(Path.class);
            for (Method method :
                    path == null ? new Method[0] : bean.getBeanClass().getMethods()) {
                String verb = verb(method);
                if (path != null && verb != null) {
                    Path further = method.getAnnotation(Path.class);
                    String whole = path.value() + (further == null ? "" : "/" + further.value());
                    found.computeIfAbsent(("/" + whole).replaceAll("/+", "/"), same -> new ArrayList<>())
                            .add(new Operation(verb, produces(method), consumes(method)));
                }
            }
        }
        byPath = new RequestMapper<>(found.entrySet().stream()
                .map(entry -> new RequestPath<>(false, new URITemplate(entry.getKey(), false), entry.getValue()))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    /** What is offered at a path. */
    Offer at(String path) {
        List<Operation> all = new ArrayList<>();
        for (var match = byPath.map(path); match != null; match = byPath.continueMatching(path, match)) {
            if (match.remaining.isEmpty()) {
                all.addAll(match.value);
            }
        }
        return new Offer(all);
    }

    private static @Nullable String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    /** The media types of the answers of a resource method. */
    static List<String> produces(Method method) {
        return types(method, Produces.class, Produces::value);
    }

    private static List<String> consumes(Method method) {
        return types(method, Consumes.class, Consumes::value);
    }

    /** What the annotation of the method says, else that of its class. */
    private static <A extends Annotation> List<String> types(
            Method method, Class<A> type, Function<A, String[]> value) {
        return Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(type)))
                .findFirst()
                .map(found -> List.of(value.apply(found)))
                .orElse(List.of());
    }
}
