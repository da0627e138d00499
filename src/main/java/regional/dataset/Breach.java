package regional.dataset;

import regional.text.Phrase;

/**
 * Something in facts that breaks a rule of the dataset, in words that can be said in any language.
 *
 * @param rule the sentence that a sound dataset fulfils and this one does not, in English
 * @param subject the fact, or a part of it
 * @param what what is wrong with it
 */
public record Breach(String rule, Phrase subject, Phrase what) {
    /** What is wrong with what. */
    public Phrase sentence() {
        return Phrase.of("flaw", subject, what);
    }

    Flaw flaw() {
        return new Flaw(rule, subject.toString(), what.toString());
    }
}
