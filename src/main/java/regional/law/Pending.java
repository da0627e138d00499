package regional.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A known event whose text the edition has not read: answers that rest on the bloc's law carry a warning from that day.
 */
public record Pending(FactId id, BlocId bloc, LocalDate since, Text text, List<Citation> citations) implements Fact {
    public Pending {
        citations = List.copyOf(citations);
    }

    /** The days of the warning. */
    @Override
    public InForce inForce() {
        return new InForce(Bound.day(since), null);
    }

    @Override
    public String label() {
        return id.value();
    }
}
