package regional.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A preferential trade arrangement.
 *
 * @param shortName at most 40 characters, for a sentence that names it in passing
 * @param aliases other names and abbreviations that it is read by
 * @param law the blocs whose law it rests on
 * @param rank its place among regimes that stand together; the lowest is recommended
 * @param origin who the goods may come from
 * @param destination who gives the treatment
 */
public record Regime(
        RegimeId id,
        Text name,
        Text shortName,
        List<String> aliases,
        List<BlocId> law,
        Basis basis,
        int rank,
        Party origin,
        Party destination,
        InForce inForce,
        ConfidenceOverTime confidence,
        @Nullable LocalDate lastVerified,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        Text text,
        List<Term> terms,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Provision, Fact, Attested {
    public Regime {
        aliases = List.copyOf(aliases);
        law = List.copyOf(law);
        terms = List.copyOf(terms);
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    @Override
    public List<Term> parts() {
        return terms;
    }

    @Override
    public String label() {
        return id.value();
    }
}
