package regional.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import regional.law.Facts;
import regional.text.Phrase;

/** What a sound dataset fulfils, as a sentence, and the test that finds every breach of it. */
record Rule(String sentence, BiConsumer<FactTree, Breaches> test) {
    /** Where a test reports what it finds. */
    interface Breaches {
        /** The key is that of the sentence that says what is wrong with the subject. */
        void add(Phrase subject, String key, Object... arguments);
    }

    /** A rule that looks at some facts only. */
    static Rule of(String sentence, BiConsumer<Facts, Breaches> test) {
        return new Rule(sentence, (contents, breaches) -> test.accept(contents.facts(), breaches));
    }

    List<Breach> breaches(FactTree contents) {
        List<Breach> breaches = new ArrayList<>();
        test.accept(
                contents,
                (subject, key, arguments) -> breaches.add(new Breach(sentence, subject, Phrase.of(key, arguments))));
        return breaches;
    }
}
