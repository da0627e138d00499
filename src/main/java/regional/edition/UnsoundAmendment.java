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
    public record Reason(@Nullable Integer change, Phrase sentence) {
        private static Reason of(FlawedAmendment.Flaw flaw) {
            String key = switch (flaw.kind()) {
                case MEMBERSHIP -> "fact.membership";
                case REGIME -> "fact.regime";
                case SUSPENSION -> "fact.suspension";
                case LEVY -> "fact.levy";
            };
            Phrase meant = Phrase.of(key, flaw.names().toArray());
            return new Reason(flaw.change(), Phrase.of("flaw", meant, Phrase.of("flaw.doesNotStand", flaw.day())));
        }
    }

    private final transient List<Reason> flaws;

    private UnsoundAmendment(List<Reason> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    /** The law that it would make breaks rules. */
    static UnsoundAmendment of(List<Violation> violations) {
        return new UnsoundAmendment(violations.stream()
                .map(violation -> new Reason(null, violation.sentence()))
                .toList());
    }

    /** Changes cannot be made. */
    static UnsoundAmendment of(FlawedAmendment flawed) {
        return new UnsoundAmendment(flawed.flaws().stream().map(Reason::of).toList());
    }

    public List<Reason> flaws() {
        return flaws;
    }
}
