package regional.law;

import java.util.List;

/**
 * A disagreement between sources about a fact, kept on record.
 *
 * @param text who says what, and what the dataset follows
 */
public record Dispute(Text text, List<Citation> citations) {
    public Dispute {
        citations = List.copyOf(citations);
    }
}
