package regional;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What may not stand in the source files: the law itself, and too much in one place. */
class SourcesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path DATASET = Path.of("src/main/resources/dataset");
    private static final int LONGEST_FILE = 200;

    @Test
    void theCodeNamesNoLaw() throws IOException {
        List<Pattern> law = Stream.of(
                        ids("blocs", "/bloc/id"), ids("regimes", "/regime/id"), ids("levies.yaml", "/levies/id"))
                .flatMap(Set::stream)
                .map(SourcesTest::word)
                .toList();
        List<Pattern> countries = Stream.of(
                        ids("countries.yaml", "/countries/code"), ids("countries.yaml", "/countries/formerCodes"))
                .flatMap(Set::stream)
                .map(code -> Pattern.compile("(?<![\\p{Alnum}_-])" + code + "(?![\\p{Alnum}_-])"))
                .toList();
        Pattern day = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        List<Pattern> forbidden =
                Stream.of(law, countries, List.of(day)).flatMap(List::stream).toList();
        assertThat(wordsInCode())
                .filteredOn(word -> forbidden.stream()
                        .anyMatch(pattern -> pattern.matcher(word.text()).find()))
                .as("laws, countries and days are data, with a citation")
                .isEmpty();
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }
        assertThat(tooLong).as("a file has at most %s lines", LONGEST_FILE).isEmpty();
    }

    /** A string literal, or the name of a variable or an enum's constant. */
    private record Word(String text, Path file) {}

    private static List<Word> wordsInCode() throws IOException {
        List<Word> words = new ArrayList<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Path.of(unit.getSourceFile().getName());
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void nothing) {
                        if (literal.getValue() instanceof String text) {
                            words.add(new Word(text, file));
                        }
                        return null;
                    }

                    @Override
                    public Void visitVariable(VariableTree variable, Void nothing) {
                        words.add(new Word(variable.getName().toString().replace('_', '-'), file));
                        return super.visitVariable(variable, null);
                    }
                }.scan(unit, null);
            }
        }
        assertThat(words).isNotEmpty();
        return words;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** What stands at the place in a file of the dataset, or in every file of one of its folders. */
    private static Set<String> ids(String name, String place) throws IOException {
        Set<String> ids = new HashSet<>();
        try (Stream<Path> files = Files.walk(DATASET.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                collect(
                        new YAMLMapper().readTree(file.toFile()),
                        place.substring(1).split("/"),
                        0,
                        ids);
            }
        }
        assertThat(ids).as(name + place).isNotEmpty();
        return ids;
    }

    private static void collect(JsonNode node, String[] steps, int depth, Set<String> ids) {
        if (node.isArray()) {
            StreamSupport.stream(node.spliterator(), false).forEach(item -> collect(item, steps, depth, ids));
        } else if (depth < steps.length) {
            collect(node.path(steps[depth]), steps, depth + 1, ids);
        } else if (node.isTextual()) {
            ids.add(node.textValue());
        }
    }

    /** The id by itself or as a part of a longer one, in small letters too; a short one only as it is. */
    private static Pattern word(String id) {
        return id.length() > 2
                ? Pattern.compile("(?i)(?<!\\p{Alnum})" + Pattern.quote(id) + "(?!\\p{Alnum})")
                : Pattern.compile("(?<![\\p{Alnum}_-])" + id + "(?![\\p{Alnum}_-])");
    }
}
