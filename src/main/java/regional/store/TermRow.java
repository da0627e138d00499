package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.RegimeId;
import regional.law.Term;

/** A stored term of a regime. */
@Entity
@Immutable
@Table(name = "term")
@SuppressWarnings("NullAway.Init")
class TermRow extends ProvisionRow {
    public String regime;

    TermRow() {}

    TermRow(FactKey key, RegimeId regime, Term fact) {
        super(key, fact, fact.inForce(), fact.closedBy());
        this.regime = regime.value();
    }

    Term fact() {
        return whole(Term.class, Map.of());
    }
}
