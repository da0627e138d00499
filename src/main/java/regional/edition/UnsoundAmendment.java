package regional.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.rulebook.FlawedAmendment;

/** An amendment that cannot be made, or would make a law that contradicts itself. */
public final class UnsoundAmendment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * What is wrong with it.
     *
     * @param change the place of the change at fault, from 0; {@code null} where it is the whole
     */
    public record Flaw(@Nullable Integer change, String sentence) {}

    private final transient List<Flaw> flaws;

    UnsoundAmendment(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    UnsoundAmendment(FlawedAmendment flawed) {
        super(flawed);
        this.flaws = flawed.flaws().stream()
                .map(flaw -> new Flaw(flaw.change(), flaw.sentence()))
                .toList();
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
