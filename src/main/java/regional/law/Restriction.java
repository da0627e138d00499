package regional.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a shipper trips over though the regime stands.
 *
 * @param by the state that restricts
 * @param partners whom it restricts trade with
 * @param exempt partners that it spares; for an import ban, for goods that originate there
 * @param doubtful partners of whom it is disputed whether they are spared
 * @param modes the modes of transport that it is limited to; empty for all
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
        Set<Mode> modes,
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
    /**
     * What is restricted: goods leaving, goods entering, or a border in both directions. A permit says that goods leave or
     * enter with a permit of a named office, as a rule; a ban forbids, even if an authority may make exceptions.
     */
    public enum Kind {
        EXPORT_BAN,
        IMPORT_BAN,
        EXPORT_PERMIT,
        IMPORT_PERMIT,
        BORDER_CLOSURE;

        /** Whether goods leaving the state are restricted. */
        public boolean ofExports() {
            return this == EXPORT_BAN || this == EXPORT_PERMIT;
        }

        /** Whether goods entering the state are restricted. */
        public boolean ofImports() {
            return this == IMPORT_BAN || this == IMPORT_PERMIT;
        }

        /** Whether goods may go with a permit. */
        public boolean permits() {
            return this == EXPORT_PERMIT || this == IMPORT_PERMIT;
        }
    }

    /** A dispute over whether some partners are spared. */
    public record Doubt(FactId id, Party partners, InForce inForce, Text text, List<Citation> citations)
            implements Dated {
        public Doubt {
            citations = List.copyOf(citations);
        }
    }

    public Restriction {
        exempt = List.copyOf(exempt);
        doubtful = List.copyOf(doubtful);
        modes = Collections.unmodifiableSet(new TreeSet<>(modes));
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
