package regional.dataset;

import regional.text.Phrase;

/**
 * Something in a dataset that breaks a rule, in words that can be said in any language.
 *
 * @param rule the sentence that a sound dataset fulfils and this one does not, in English
 * @param subject the fact, or a part of it; or the file, line and key
 * @param what what is wrong with it
 */
public record Violation(String rule, Phrase subject, Phrase what) {
    /** One of a file, for its author: in English. */
    static Violation ofFile(String rule, String place, String what) {
        return new Violation(rule, Phrase.plain(place), Phrase.plain(what));
    }

    /** What is wrong with what. */
    public Phrase sentence() {
        return Phrase.of("flaw", subject, what);
    }

    @Override
    public String toString() {
        return subject + ": " + what + " [" + rule + "]";
    }
}
