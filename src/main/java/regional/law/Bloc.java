package regional.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation of states: its names and the days for which it exists. */
public record Bloc(
        BlocId id,
        Text name,
        Text shortName,
        Text text,
        InForce inForce,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Provision, Fact {
    public Bloc {
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    @Override
    public String label() {
        return id.value();
    }
}
