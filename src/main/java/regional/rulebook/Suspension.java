package regional.rulebook;

import java.time.LocalDate;
import java.util.List;
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
        List<Dispute> disputes) {
    /** A state's refusal to apply the suspension; it does not change the law. */
    public record Refusal(CountryCode country, InForce inForce, Text text, List<Citation> citations) {
        public Refusal {
            citations = List.copyOf(citations);
        }
    }

    /** A court's order that stops the suspension's effect. */
    public record Stay(String by, InForce inForce, InstrumentId openedBy, Text text, List<Citation> citations) {
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

    /** Whether it stops all commercial transactions, and so takes every regime. */
    public boolean total() {
        return suspends.isEmpty();
    }
}
