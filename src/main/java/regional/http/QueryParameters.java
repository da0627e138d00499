package regional.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query of the request, and when and in which language it is asked. Parameters that its method does not take are errors. */
@RequestScoped
public class QueryParameters extends Parameters {
    /** What each resource method takes. */
    private static final Map<Method, Taken> TAKEN = new ConcurrentHashMap<>();

    /**
     * What a resource method takes.
     *
     * @param names those of its parameters
     * @param formats the forms of its answer; empty where they have no names
     */
    private record Taken(Set<String> names, List<Format> formats) {
        static Taken by(Method method) {
            List<Format> formats = Format.among(Operations.produces(method));
            Takes takes = method.getAnnotation(Takes.class);
            return new Taken(
                    takes == null ? Set.of() : Set.copyOf(QueryParameters.names(takes, !formats.isEmpty())), formats);
        }
    }

    private final Errors errors = new Errors();
    private final Instant now;
    private final Locale language;
    private final MultivaluedMap<String, String> given;
    private final SortedMap<String, List<String>> asked;
    private final Set<String> taken;
    private boolean today;

    QueryParameters(UriInfo uri, ResourceInfo resource, HttpHeaders headers, Clock clock) {
        now = clock.instant();
        given = uri.getQueryParameters();
        Taken takes = TAKEN.computeIfAbsent(resource.getResourceMethod(), Taken::by);
        taken = takes.names();
        asked = withoutTracking(given);
        asked.forEach((name, values) -> {
            if (!taken.contains(name)) {
                errors.malformed(Suggestions.unknownName(location(), name, name, taken));
            } else if (values.size() > 1) {
                malformed(name, Problems.DUPLICATE_PARAMETER, name, values.size());
            }
        });
        language = Objects.requireNonNullElseGet(
                namedLanguage(), () -> Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        checkFormat(takes.formats());
    }

    private static Set<String> names(Takes takes, boolean inSomeFormat) {
        Set<String> names = names(takes.value(), takes.goods());
        names.add(Languages.PARAMETER);
        if (inSomeFormat) {
            names.add(Format.PARAMETER);
        }
        return names;
    }

    /** All that {@link Takes} says: the names themselves, and those that describe goods under each suffix. */
    static Set<String> names(String[] names, String[] suffixesOfGoods) {
        return Stream.concat(
                        Stream.of(names),
                        Stream.of(suffixesOfGoods)
                                .flatMap(suffix -> Takes.GOODS.stream().map(name -> name + suffix)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private @Nullable Locale namedLanguage() {
        return has(Languages.PARAMETER) ? value(Languages.PARAMETER, Languages::named, Languages.all()) : null;
    }

    /** Lets pass a form in which the answer is there: {@link AcceptHeader} has chosen it. */
    private void checkFormat(List<Format> formats) {
        if (has(Format.PARAMETER)) {
            value(
                    Format.PARAMETER,
                    name -> Format.named(name, formats),
                    formats.stream().map(Format::parameter).collect(Collectors.joining(", ")));
        }
    }

    private static SortedMap<String, List<String>> withoutTracking(Map<String, List<String>> given) {
        SortedMap<String, List<String>> asked = new TreeMap<>(given);
        asked.keySet().removeIf(LinkTracking::isTracking);
        return asked;
    }

    /** All that was asked, by name: without what programs add to addresses to track their readers. */
    public SortedMap<String, List<String>> asked() {
        return Collections.unmodifiableSortedMap(asked);
    }

    @Override
    Errors errors() {
        return errors;
    }

    @Override
    String location() {
        return "query";
    }

    @Override
    public boolean has(String name) {
        return taken.contains(name) && given.containsKey(name);
    }

    @Override
    public @Nullable String text(String name) {
        List<String> values = taken.contains(name) ? given.get(name) : null;
        return values == null ? null : values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }

    @Override
    public LocalDate today() {
        today = true;
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** The language in which the caller wants the answer. */
    public Locale language() {
        return language;
    }

    /** The moment at which the request came in. */
    public Instant now() {
        return now;
    }

    /** Whether the answer is that of today because no day was asked for. */
    boolean ofToday() {
        return today;
    }
}
