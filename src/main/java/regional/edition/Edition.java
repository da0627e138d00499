package regional.edition;

import regional.answer.EditionRef;
import regional.law.EditionName;
import regional.law.Facts;
import regional.rulebook.Rulebook;

/**
 * Everything the service holds at once: the facts, and the rulebook compiled from them.
 *
 * @param digest {@code sha256:} and 64 hexadecimal digits, over the facts
 */
public record Edition(Facts facts, Rulebook rulebook, String digest) {
    public EditionName name() {
        return facts.edition();
    }

    /** How an answer names it. */
    public EditionRef stamp() {
        return new EditionRef(name().value(), digest, facts.verifiedUntil());
    }
}
