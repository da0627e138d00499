package regional.rulebook;

import java.util.List;

/**
 * A fact of the goods that was not given, or with too few digits, and would matter.
 *
 * @param name the name of the parameter
 * @param decides what some value of it, by itself, would change
 */
public record MissingFact(String name, List<Part> decides) {
    /** A part of the answer. */
    public enum Part {
        VERDICT,
        PASSAGE,
        LEVIES,
        DOCUMENTS
    }

    public MissingFact {
        decides = List.copyOf(decides);
    }

    /** Whether it decides how the goods are treated, or whether they may go. */
    public boolean turnsTheAnswer() {
        return decides.contains(Part.VERDICT) || decides.contains(Part.PASSAGE);
    }
}
