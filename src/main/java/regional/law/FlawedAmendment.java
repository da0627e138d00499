package regional.law;

import java.time.LocalDate;
import java.util.List;

/** Changes that cannot be made to the facts. */
public final class FlawedAmendment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a change ends, or makes another from a day on. */
    public enum Target {
        MEMBERSHIP,
        REGIME,
        SUSPENSION,
        LEVY
    }

    /**
     * Why a change cannot be made: what it ends or changes does not stand on the day before.
     *
     * @param change its place in the amendment, from 0
     * @param names what is meant: its id; of a membership, the country and the bloc
     * @param day the day before
     */
    public record Flaw(int change, Target kind, List<Record> names, LocalDate day) {
        public Flaw {
            names = List.copyOf(names);
        }
    }

    private final transient List<Flaw> flaws;

    FlawedAmendment(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
