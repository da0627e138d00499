package regional.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.law.Text;
import regional.text.Phrases;
import regional.text.PlainWords;

/**
 * A code that answers show, and what it means there.
 *
 * @param of the field that shows it, after the object around it where the name alone is not enough
 */
@Schema(hidden = true)
public record VocabularyEntry(String code, String of, Text meaning) {
    private static final String SENTENCES = "vocabulary";

    /** Every code, by field. */
    static final List<VocabularyEntry> ALL = all();

    private static List<VocabularyEntry> all() {
        Map<Locale, Phrases> languages = Phrases.LANGUAGES.stream()
                .collect(Collectors.toMap(Function.identity(), language -> Phrases.of(SENTENCES, language)));
        return Phrases.of(SENTENCES, Phrases.LANGUAGES.getFirst()).keys().stream()
                .map(key -> read(key, languages))
                .sorted(Comparator.comparing(VocabularyEntry::of).thenComparing(VocabularyEntry::code))
                .toList();
    }

    private static VocabularyEntry read(String key, Map<Locale, Phrases> languages) {
        int end = key.lastIndexOf('.');
        return new VocabularyEntry(
                key.substring(end + 1),
                key.substring(0, end),
                new Text(languages.entrySet().stream()
                        .collect(Collectors.toMap(
                                language -> language.getKey().getLanguage(),
                                language -> language.getValue().say(key)))));
    }

    /** Those that are found by words: by how their code or field begins, then by a word of their meaning in any language. */
    static List<VocabularyEntry> find(PlainWords words, List<VocabularyEntry> all) {
        Map<Boolean, List<VocabularyEntry>> byName =
                all.stream().collect(Collectors.partitioningBy(entry -> entry.isNamedLike(words)));
        return Stream.concat(
                        byName.getOrDefault(true, List.of()).stream(),
                        byName.getOrDefault(false, List.of()).stream().filter(entry -> entry.meansLike(words)))
                .toList();
    }

    private boolean isNamedLike(PlainWords words) {
        return Stream.of(code, of).anyMatch(name -> PlainWords.of(name).haveWordsLike(words));
    }

    private boolean meansLike(PlainWords words) {
        return meaning.byLanguage().values().stream()
                .anyMatch(sentence -> PlainWords.of(sentence).haveWordsLike(words));
    }
}
