package regional.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import regional.rulebook.Facts;

/** What a sound dataset fulfils, as a sentence, and the test that finds every breach of it. */
record Rule(String sentence, BiConsumer<Contents, Breaches> test) {
    /** Where a test reports what it finds. */
    interface Breaches {
        void add(String subject, String what);
    }

    /** A rule that looks at some facts only. */
    static Rule of(String sentence, BiConsumer<Facts, Breaches> test) {
        return new Rule(sentence, (contents, breaches) -> test.accept(contents.facts(), breaches));
    }

    List<Flaw> flaws(Contents contents) {
        List<Flaw> flaws = new ArrayList<>();
        test.accept(contents, (subject, what) -> flaws.add(new Flaw(sentence, subject, what)));
        return flaws;
    }
}
