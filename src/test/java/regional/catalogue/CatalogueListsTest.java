package regional.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regional.http.Takes;

/** The definitions of lists and the methods that answer with them. */
class CatalogueListsTest {
    private static final Set<String> OF_EVERY_LIST = Set.of("publishedBy", "edition", "limit", "cursor");

    static Stream<CatalogueList<?>> lists() {
        return Stream.of(CatalogueLists.class, MeasureLists.class)
                .flatMap(lists -> Arrays.stream(lists.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == CatalogueList.class)
                .map(field -> {
                    try {
                        return (CatalogueList<?>) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aMethodTakesTheParametersThatItsListReadsAndNoOther(CatalogueList<?> list) {
        Set<String> read = new TreeSet<>(list.parameters());
        read.addAll(OF_EVERY_LIST);
        assertThat(Stream.of(
                                CatalogueResource.class,
                                MeasuresResource.class,
                                SourcesResource.class,
                                WordsResource.class)
                        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(Path.class)
                                && method.getAnnotation(Path.class).value().equals(list.name()))
                        .map(method -> new TreeSet<>(
                                Set.of(method.getAnnotation(Takes.class).value()))))
                .containsExactly(new TreeSet<>(read));
    }
}
