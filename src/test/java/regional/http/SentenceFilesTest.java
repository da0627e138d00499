package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regional.law.Fact;

/** The service's own sentences: each in every language, with the same places to fill. */
class SentenceFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/sentences");
    private static final List<String> OTHERS = List.of("fr", "pt");

    /** How a day is written is a pattern and no sentence, and may be the same in two languages. */
    private static final String DAY = "day";

    @Test
    void everyFileHasOneOfItsNameInEveryLanguage() throws IOException {
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(names().stream()
                        .flatMap(name -> Stream.of("", "_fr", "_pt").map(language -> name + language))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyKeyHasEveryLanguage(String name) throws IOException {
        for (String language : OTHERS) {
            assertThat(read(name + "_" + language).stringPropertyNames())
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(read(name).stringPropertyNames());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSentenceHasTheSamePlacesInEveryLanguage(String name) throws IOException {
        Properties english = read(name);
        SoftAssertions softly = new SoftAssertions();
        for (String language : OTHERS) {
            Properties other = read(name + "_" + language);
            for (String key : english.stringPropertyNames()) {
                softly.assertThat(places(other.getProperty(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(places(english.getProperty(key)));
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noSentenceIsLeftInEnglish(String name) throws IOException {
        Properties english = read(name);
        SoftAssertions softly = new SoftAssertions();
        for (String language : OTHERS) {
            Properties other = read(name + "_" + language);
            for (String key : english.stringPropertyNames()) {
                if (!key.equals(DAY) && hasWords(english.getProperty(key))) {
                    softly.assertThat(other.getProperty(key))
                            .as("%s in %s", key, language)
                            .isNotEqualTo(english.getProperty(key));
                }
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("names")
    void anApostropheIsWrittenTwice(String name) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String language : List.of("", "_fr", "_pt")) {
            read(name + language)
                    .forEach((key, sentence) -> softly.assertThat(
                                    sentence.toString().replace("''", ""))
                            .as(key + language)
                            .doesNotContain("'"));
        }
        softly.assertAll();
    }

    /** The flaws of facts, whose sentences are said only when one is found. */
    @Test
    void everyFlawThatTheCodeNamesHasASentenceAndNoOtherHas() throws IOException {
        Pattern key = Pattern.compile("flaw(\\.\\w+)?|fact\\.\\w+");
        Pattern literal = Pattern.compile("\"(" + key.pattern() + ")\"");
        Set<String> named = Arrays.stream(Fact.class.getPermittedSubclasses())
                .map(type -> "fact." + type.getSimpleName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                literal.matcher(Files.readString(source)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(read("problems").stringPropertyNames().stream()
                        .filter(key.asMatchPredicate())
                        .toList());
    }

    /** The numbers of the places that something stands in when the sentence is said. */
    private static Set<Integer> places(String sentence) {
        Object[] marks = IntStream.range(0, 10).mapToObj(i -> "<" + i + ">").toArray();
        String said = new MessageFormat(sentence, Locale.ROOT).format(marks);
        return IntStream.range(0, marks.length)
                .filter(i -> said.contains(marks[i].toString()))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasWords(String sentence) {
        return sentence.replaceAll("\\{\\d+}", "").chars().anyMatch(Character::isLetter);
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> names() throws IOException {
        return files().stream().filter(file -> !file.contains("_")).sorted().toList();
    }

    private static Properties read(String name) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name + ".properties"))) {
            sentences.load(reader);
        }
        return sentences;
    }
}
