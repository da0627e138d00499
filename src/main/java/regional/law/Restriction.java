package regional.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shipper trips over though the regime stands.
 *
 * @param by the state that restricts
 * @param partners whom it restricts trade with
 * @param exempt partners that it spares; for an import ban, for goods that originate there
 * @param doubtful partners of whom it is disputed whether they are spared
 * @param mode for a closed border: LAND, RIVER, PORT …, an open code
 * @param products the goods; empty for all
 * @param certainUntil the first day on which it is no longer certain that it goes on; {@code null} when it is certain
 *     for as long as it is in force
 */
public record Restriction(
        FactId id,
        Kind kind,
        CountryCode by,
        Party partners,
        List<Party> exempt,
        List<Doubt> doubtful,
        @Nullable String mode,
        List<Goods> products,
        InForce inForce,
        @Nullable LocalDate certainUntil,
        ConfidenceOverTime confidence,
        @Nullable LocalDate lastVerified,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        Text text,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Provision, Fact, Attested {
    /** What is restricted: goods leaving, goods entering, or a border in both directions. */
    public enum Kind {
        EXPORT_BAN,
        IMPORT_BAN,
        BORDER_CLOSURE
    }

    /** A dispute over whether some partners are spared. */
    public record Doubt(Party partners, InForce inForce, Text text, List<Citation> citations) implements Dated {
        public Doubt {
            citations = List.copyOf(citations);
        }
    }

    public Restriction {
        exempt = List.copyOf(exempt);
        doubtful = List.copyOf(doubtful);
        products = List.copyOf(products);
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    @Override
    public List<Doubt> parts() {
        return doubtful;
    }

    /** Whether goods of the code are among its products; all goods are when it names none. */
    public Truth covers(@Nullable HsCode hs) {
        if (products.isEmpty()) {
            return Truth.YES;
        }
        if (hs == null) {
            return Truth.UNKNOWN;
        }
        Truth covered = Truth.NO;
        for (Goods product : products) {
            covered = covered.or(product.contain(hs));
        }
        return covered;
    }

    @Override
    public String label() {
        return id.value();
    }
}
