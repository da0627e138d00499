package regional.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A paper that goods need whatever the regime, by what they are: plant health, animal health, conformity and the like.
 *
 * @param code the paper's, open, such as PHYTOSANITARY_CERTIFICATE
 * @param askedBy whose authority wants it
 * @param groups the groups of goods that need it
 * @param products other goods that need it; all goods do where neither is given
 * @param modes the modes of transport that it is limited to; empty for all
 * @param validMonths how long it is valid from its date of issue, in months
 * @param seen true where the first day is that on which a source shows it in force, and not its start
 * @param minimumValue the value of a consignment from which it is needed; {@code null} for any
 */
public record Requirement(
        FactId id,
        String code,
        Document.Status status,
        AskedBy askedBy,
        Party origin,
        Party destination,
        List<FactId> groups,
        List<Goods> products,
        Set<Mode> modes,
        @Nullable Integer validMonths,
        InForce inForce,
        @Nullable Boolean seen,
        @Nullable Money minimumValue,
        ConfidenceOverTime confidence,
        @Nullable LocalDate lastVerified,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        Text text,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Provision, Fact, Attested {
    /** Whose authority wants a paper. */
    public enum AskedBy {
        DESTINATION,
        ORIGIN,
        TRANSIT
    }

    /** An amount of money; the currency by ISO 4217. */
    public record Money(BigDecimal amount, String currency) {}

    public Requirement {
        groups = List.copyOf(groups);
        products = List.copyOf(products);
        modes = Collections.unmodifiableSet(new TreeSet<>(modes));
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    @Override
    public String label() {
        return id.value();
    }
}
