package regional.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.dataset.Violation;
import regional.law.FlawedAmendment;
import regional.text.Phrase;

/** An amendment that cannot be made, or would make a law that contradicts itself. */
public final class UnsoundAmendment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * What is wrong with it.
     *
     * @param change the place of the change at fault, from 0; {@code null} where it is the whole
     */
    public record Flaw(@Nullable Integer change, Phrase sentence) {
        private static Flaw of(FlawedAmendment.Flaw flaw) {
            String key = switch (flaw.kind()) {
                case MEMBERSHIP -> "fact.membership";
                case REGIME -> "fact.regime";
                case SUSPENSION -> "fact.suspension";
                case LEVY -> "fact.levy";
            };
            Phrase meant = Phrase.of(key, flaw.names().toArray());
            return new Flaw(flaw.change(), Phrase.of("flaw", meant, Phrase.of("flaw.doesNotStand", flaw.day())));
        }
    }

    private final transient List<Flaw> flaws;

    private UnsoundAmendment(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    /** The law that it would make breaks rules. */
    static UnsoundAmendment of(List<Violation> violations) {
        return new UnsoundAmendment(violations.stream()
                .map(violation -> new Flaw(null, violation.sentence()))
                .toList());
    }

    /** Changes cannot be made. */
    static UnsoundAmendment of(FlawedAmendment flawed) {
        return new UnsoundAmendment(flawed.flaws().stream().map(Flaw::of).toList());
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
