package regional.law;

import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence for people, by language (ISO 639-1); English is always there.
 * Refused with an {@link IllegalArgumentException} when English is missing or a sentence is blank.
 */
public record Text(Map<String, String> byLanguage) {
    public Text {
        byLanguage = Map.copyOf(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey("en") || byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text needs an English sentence, and no blank one");
        }
    }

    public static Text english(String sentence) {
        return new Text(Map.of("en", sentence));
    }

    /** The sentence in the language, or in English where it has not been translated. */
    public String in(String language) {
        String sentence = byLanguage.get(language);
        return sentence == null ? english() : sentence;
    }

    private String english() {
        return byLanguage.getOrDefault("en", "");
    }
}
