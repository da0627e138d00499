package regional.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import regional.law.Facts;
import regional.law.RecordRewriter;
import regional.law.Text;

/** The dataset's sentences in other languages, found by the English one: a changed sentence loses its translation. */
final class Translations implements RecordRewriter {
    /** A sentence as the facts say it, and in other languages. */
    record Translation(String en, String fr, String pt) {
        private Map<String, String> byLanguage() {
            return Map.of("en", en, "fr", fr, "pt", pt);
        }
    }

    private final Map<String, Translation> byEnglish = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    void add(Translation translation) {
        if (byEnglish.putIfAbsent(translation.en(), translation) != null) {
            violations.add(Violation.ofFile(
                    "a sentence is translated once", "translations", "'" + translation.en() + "' twice"));
        }
    }

    /** The facts with the translations joined to their sentences. */
    Facts join(Facts facts) {
        Facts joined = byEnglish.isEmpty() ? facts : rewrite(facts);
        byEnglish.keySet().stream()
                .filter(sentence -> !used.contains(sentence))
                .sorted()
                .forEach(sentence -> violations.add(Violation.ofFile(
                        "every translation is used", "translations", "no fact says '" + sentence + "'")));
        return joined;
    }

    /** What is wrong with the translations, once they are joined. */
    List<Violation> violations() {
        return violations;
    }

    @Override
    public Object replace(Object value) {
        if (value instanceof Text text && text.byLanguage().size() == 1) {
            Translation translation = byEnglish.get(text.in("en"));
            if (translation != null) {
                used.add(translation.en());
                return new Text(translation.byLanguage());
            }
        }
        return value;
    }
}
