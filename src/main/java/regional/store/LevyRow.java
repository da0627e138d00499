package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Levy;

/** A stored levy. */
@Entity
@Immutable
@Table(name = "levy")
@SuppressWarnings("NullAway.Init")
class LevyRow extends ProvisionRow {
    public String id;

    LevyRow() {}

    LevyRow(FactKey key, Levy fact) {
        super(key, fact, fact.inForce(), fact.closedBy());
        id = take("id");
    }

    Levy fact() {
        return whole(Levy.class, Map.of("id", id));
    }
}
