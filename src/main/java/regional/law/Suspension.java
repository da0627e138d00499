package regional.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes regimes away between a state and the members of a bloc for a while, in both directions (sanctions).
 *
 * @param by the bloc whose organ decided
 * @param target the state it is aimed at
 * @param effect whether it takes the treatment only, or stops trade itself
 * @param suspends the regimes it takes; empty when it stops all commercial transactions and so takes every regime
 * @param exempt goods that it spares
 * @param products the only goods that it takes (a positive list); empty for all
 */
public record Suspension(
        FactId id,
        BlocId by,
        CountryCode target,
        Effect effect,
        List<RegimeId> suspends,
        InForce inForce,
        List<Goods> exempt,
        List<Goods> products,
        List<Refusal> refusedBy,
        List<Stay> stays,
        ConfidenceOverTime confidence,
        @Nullable LocalDate lastVerified,
        InstrumentId openedBy,
        @Nullable InstrumentId closedBy,
        Text text,
        List<Citation> citations,
        List<Dispute> disputes)
        implements Provision, Fact, Attested {
    /** What a suspension does to trade. */
    public enum Effect {
        /** Goods may go; they get no preference. */
        TREATMENT_SUSPENDED,
        /** Goods may not go at all. */
        TRADE_STOPPED
    }

    /** A state's refusal to apply the suspension; it does not change the law. */
    public record Refusal(FactId id, CountryCode country, InForce inForce, Text text, List<Citation> citations)
            implements Dated {
        public Refusal {
            citations = List.copyOf(citations);
        }
    }

    /** A court's order that stops the suspension's effect. */
    public record Stay(FactId id, Text by, InForce inForce, InstrumentId openedBy, Text text, List<Citation> citations)
            implements Dated {
        public Stay {
            citations = List.copyOf(citations);
        }
    }

    public Suspension {
        suspends = List.copyOf(suspends);
        exempt = List.copyOf(exempt);
        products = List.copyOf(products);
        refusedBy = List.copyOf(refusedBy);
        stays = List.copyOf(stays);
        citations = List.copyOf(citations);
        disputes = List.copyOf(disputes);
    }

    @Override
    public List<Dated> parts() {
        return Stream.<Dated>concat(refusedBy.stream(), stays.stream()).toList();
    }

    /**
     * Whether it takes goods of the code. One on everything takes all goods but those known to be exempt; one on listed
     * goods takes those of its list. Goods of which nothing is said are on no list that exempts. UNKNOWN where the code is
     * too short, or within one that is wider than the list; and where one on listed goods is asked without a code.
     */
    public Truth takes(@Nullable HsCode hs) {
        Truth takes = products.isEmpty() ? Truth.YES : hs == null ? Truth.UNKNOWN : Goods.anyContains(products, hs);
        return hs == null ? takes : takes.and(Goods.anyContains(exempt, hs).not());
    }

    /** Whether it takes the treatment of goods of the code; one on listed goods only that of goods known to be on its list. */
    public boolean takesTreatment(@Nullable HsCode hs) {
        Truth takes = takes(hs);
        return products.isEmpty() ? takes != Truth.NO : takes == Truth.YES;
    }

    /** The other side, when one of the two is its target. */
    public @Nullable CountryCode other(CountryCode origin, CountryCode destination) {
        if (target.equals(origin)) {
            return destination;
        }
        return target.equals(destination) ? origin : null;
    }

    /** Whether it takes the regime, where it is in force. */
    public boolean names(RegimeId regime) {
        return total() || suspends.contains(regime);
    }

    /** Whether a court's order stops it on the day. */
    public boolean stayed(LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.inForce().on(day) == Truth.YES);
    }

    /** Whether it stops all commercial transactions, and so takes every regime. */
    public boolean total() {
        return suspends.isEmpty();
    }

    @Override
    public String label() {
        return id.value();
    }
}
