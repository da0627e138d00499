package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Suspension;

/** A stored suspension. */
@Entity
@Immutable
@Table(name = "suspension")
@SuppressWarnings("NullAway.Init")
class SuspensionRow extends ProvisionRow {
    public String id;

    public String bloc;

    public String target;

    SuspensionRow() {}

    SuspensionRow(FactKey key, Suspension fact) {
        super(key, fact, fact.inForce(), fact.closedBy());
        id = take("id");
        bloc = take("by");
        target = take("target");
    }

    Suspension fact() {
        return whole(Suspension.class, Map.of("id", id, "by", bloc, "target", target));
    }
}
