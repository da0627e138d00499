package regional.law;

import java.util.List;

/**
 * What a reader of an answer should know and that gives and takes nothing: a gap between sources, a measure whose goods
 * no source lists.
 *
 * @param code the warning's code, open, such as DISPUTED
 * @param bothWays whether it also speaks of goods from {@code destination} to {@code origin}
 */
public record Notice(
        FactId id,
        String code,
        Party origin,
        Party destination,
        boolean bothWays,
        InForce inForce,
        ConfidenceOverTime confidence,
        InstrumentId openedBy,
        Text text,
        List<Citation> citations)
        implements Fact {
    public Notice {
        citations = List.copyOf(citations);
    }

    @Override
    public String label() {
        return id.value();
    }
}
