package regional.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A charge at the border that is not customs duty.
 *
 * @param aliases other names and abbreviations that it is read by
 * @param collectedBy the destinations that collect it
 * @param base what the rate is taken of, an open code such as CUSTOMS_VALUE
 * @param rules who pays, in order: the first that fits decides
 */
public record Levy(
        FactId id,
        Text name,
        List<String> aliases,
        List<BlocId> law,
        Party collectedBy,
        String base,
        InForce inForce,
        List<Rate> rates,
        List<Rule> rules,
        ConfidenceOverTime confidence,
        @Nullable LocalDate lastVerified,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        Text text,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Provision, Fact, Attested {
    /** What the levy's own rules can say of a shipment. */
    public enum Status {
        DUE,
        NOT_DUE,
        DISPUTED,
        UNKNOWN
    }

    /** The rate for a while, in percent of the base. */
    public record Rate(
            FactId id,
            BigDecimal percent,
            InForce inForce,
            ConfidenceOverTime confidence,
            InstrumentId openedBy,
            @Nullable InstrumentId closedBy,
            List<Citation> citations)
            implements Dated {
        public Rate {
            citations = List.copyOf(citations);
        }
    }

    /**
     * Who pays, or does not.
     *
     * @param goods the goods classes it speaks of; empty for all
     * @param originating true when it speaks only of goods that originate in the country of origin
     * @param inForce {@code null}: as long as the levy
     * @param confidence {@code null}: the levy's
     */
    public record Rule(
            FactId id,
            Party origin,
            Party destination,
            Set<GoodsClass> goods,
            boolean originating,
            @Nullable InForce inForce,
            Status status,
            @Nullable ConfidenceOverTime confidence,
            Text reason,
            InstrumentId openedBy,
            List<Citation> citations)
            implements Dated {
        public Rule {
            goods = GoodsClass.inOrder(goods);
            citations = List.copyOf(citations);
        }
    }

    public Levy {
        aliases = List.copyOf(aliases);
        law = List.copyOf(law);
        rates = List.copyOf(rates);
        rules = List.copyOf(rules);
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    @Override
    public List<Dated> parts() {
        return Stream.<Dated>concat(rates.stream(), rules.stream()).toList();
    }

    @Override
    public String label() {
        return id.value();
    }
}
