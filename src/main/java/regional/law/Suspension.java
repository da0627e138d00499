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
 * @param suspends the regimes it takes; empty when it stops all commercial transactions and so takes every regime
 * @param exempt goods that it spares
 * @param goods the only goods that it takes (a positive list); empty for all
 */
public record Suspension(
        FactId id,
        BlocId by,
        CountryCode target,
        List<RegimeId> suspends,
        InForce inForce,
        List<Goods> exempt,
        List<Goods> goods,
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
    /** A state's refusal to apply the suspension; it does not change the law. */
    public record Refusal(CountryCode country, InForce inForce, Text text, List<Citation> citations) implements Dated {
        public Refusal {
            citations = List.copyOf(citations);
        }
    }

    /** A court's order that stops the suspension's effect. */
    public record Stay(String by, InForce inForce, InstrumentId openedBy, Text text, List<Citation> citations)
            implements Dated {
        public Stay {
            citations = List.copyOf(citations);
        }
    }

    public Suspension {
        suspends = List.copyOf(suspends);
        exempt = List.copyOf(exempt);
        goods = List.copyOf(goods);
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
     * Whether it spares goods of the code: they are exempt, or outside its list of goods. UNKNOWN where it has lists and
     * they do not settle it.
     */
    public Truth exempts(@Nullable HsCode hs) {
        if (exempt.isEmpty() && goods.isEmpty()) {
            return Truth.NO;
        }
        if (hs == null) {
            return Truth.UNKNOWN;
        }
        Truth spared = Truth.of(!goods.isEmpty());
        for (Goods listed : goods) {
            spared = spared.and(listed.contain(hs).not());
        }
        for (Goods listed : exempt) {
            spared = spared.or(listed.contain(hs));
        }
        return spared;
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
