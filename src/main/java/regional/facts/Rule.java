package regional.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import regional.rulebook.Facts;

/** What a sound dataset fulfils, as a sentence, and the test that finds every breach of it. */
record Rule(String sentence, BiConsumer<Facts, Breaches> test) {
    /** Where a test reports what it finds. */
    interface Breaches {
        void add(String subject, String what);
    }

    List<Flaw> flaws(Facts facts) {
        List<Flaw> flaws = new ArrayList<>();
        test.accept(facts, (subject, what) -> flaws.add(new Flaw(sentence, subject, what)));
        return flaws;
    }
}
