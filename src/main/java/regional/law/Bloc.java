package regional.law;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of states: its names and the days for which it exists.
 *
 * @param aliases other names and abbreviations that it is read by
 */
public record Bloc(
        BlocId id,
        Text name,
        Text shortName,
        List<String> aliases,
        Text text,
        InForce inForce,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Provision, Fact {
    public Bloc {
        aliases = List.copyOf(aliases);
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    /** What it is called besides its id, in any language. */
    public List<String> otherNames() {
        return Stream.of(
                        aliases,
                        name.byLanguage().values(),
                        shortName.byLanguage().values())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    @Override
    public String label() {
        return id.value();
    }
}
