package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Regime;
import regional.law.Term;

/** A stored regime; its terms are rows of their own. */
@Entity
@Immutable
@Table(name = "regime")
@SuppressWarnings("NullAway.Init")
class RegimeRow extends ProvisionRow {
    public String id;

    RegimeRow() {}

    RegimeRow(FactKey key, Regime fact) {
        super(key, fact, fact.inForce(), fact.closedBy());
        id = take("id");
        details.remove("terms");
    }

    Regime fact(List<Term> terms) {
        return whole(Regime.class, Map.of("id", id, "terms", terms));
    }
}
