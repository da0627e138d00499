package regional.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import regional.law.Facts;
import regional.text.Phrase;

/** What a sound dataset fulfils, as a sentence, and the test that finds every violation of it. */
record DatasetRule(String sentence, BiConsumer<FactTree, Violations> test) {
    /** Where a test reports what it finds. */
    interface Violations {
        /** The key is that of the sentence that says what is wrong with the subject. */
        void add(Phrase subject, String key, Object... arguments);
    }

    /** A rule that looks at some facts only. */
    static DatasetRule of(String sentence, BiConsumer<Facts, Violations> test) {
        return new DatasetRule(sentence, (contents, violations) -> test.accept(contents.facts(), violations));
    }

    List<Violation> violations(FactTree contents) {
        List<Violation> violations = new ArrayList<>();
        test.accept(
                contents,
                (subject, key, arguments) ->
                        violations.add(new Violation(sentence, subject, Phrase.of(key, arguments))));
        return violations;
    }
}
