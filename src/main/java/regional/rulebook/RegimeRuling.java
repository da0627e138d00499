package regional.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import regional.law.Basis;
import regional.law.GoodsClass;
import regional.law.Regime;
import regional.law.Suspension;
import regional.law.Term;

/**
 * What one regime says of a shipment.
 *
 * @param treatment relief in percent by goods class, of the class asked for or else of all; a class without a figure is
 *     absent; empty unless the regime applies
 * @param terms the terms that stand or, where no condition can be met, those that are barred
 * @param suspendedBy the suspensions that take it; empty unless SUSPENDED
 * @param full whether it gives full relief for all that was asked
 */
public record RegimeRuling(
        Regime regime,
        RegimeStatus status,
        Map<GoodsClass, BigDecimal> treatment,
        List<Term> terms,
        List<Suspension> suspendedBy,
        boolean full) {
    /** Whether the regime gives its treatment. */
    public enum RegimeStatus {
        APPLIES,
        CONDITION_UNMET,
        SUSPENDED,
        /** Stated by politicians; no customs law gives it. */
        STATED
    }

    public boolean applies() {
        return status == RegimeStatus.APPLIES;
    }

    /** The verdict that it would give by itself; {@code null} where it gives none. */
    @Nullable
    Verdict alone() {
        return switch (status) {
            case CONDITION_UNMET -> null;
            case SUSPENDED -> Verdict.SUSPENDED;
            case STATED -> Verdict.STATUS_QUO;
            case APPLIES ->
                switch (regime.basis()) {
                    case TREATY -> full ? Verdict.FREE_MOVEMENT : partial();
                    case GRANT -> full ? Verdict.PRIVILEGE : partial();
                    case POLITICAL, CANDIDATE -> null;
                };
        };
    }

    private @Nullable Verdict partial() {
        return treatment.isEmpty() ? null : Verdict.PARTIAL;
    }

    /** Whether it gives relief without being a treaty right of full relief. */
    boolean privilege() {
        return applies() && !treatment.isEmpty() && !(regime.basis() == Basis.TREATY && full);
    }

    boolean sameAs(RegimeRuling other) {
        return status == other.status && regime.id().equals(other.regime.id()) && treatment.equals(other.treatment);
    }
}
