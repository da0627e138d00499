package regional.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a regime's schedule.
 *
 * @param relief from customs duty, in percent (over 0, at most 100); {@code null} where it was never put into figures
 */
public record Term(
        FactId id,
        Set<GoodsClass> goods,
        @Nullable BigDecimal relief,
        InForce inForce,
        List<Condition> conditions,
        List<Document> documents,
        ConfidenceOverTime confidence,
        @Nullable LocalDate lastVerified,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        @Nullable Text note,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Provision, Attested {
    public Term {
        goods = GoodsClass.inOrder(goods);
        conditions = List.copyOf(conditions);
        documents = List.copyOf(documents);
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    /** Whether goods of the class that meet the conditions pay no customs duty at all. */
    public boolean full() {
        return relief != null && relief.compareTo(BigDecimal.valueOf(100)) == 0;
    }
}
