package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Standing;

/** A stored standing. */
@Entity
@Immutable
@Table(name = "standing")
@SuppressWarnings("NullAway.Init")
class StandingRow extends ProvisionRow {
    public String country;

    public String bloc;

    public boolean cameIntoForce;

    StandingRow() {}

    StandingRow(FactKey key, Standing fact) {
        super(key, fact, fact.inForce(), fact.closedBy());
        country = take("country");
        bloc = take("bloc");
        cameIntoForce = fact.inForce() != null;
    }

    Standing fact() {
        return whole(Standing.class, Map.of("country", country, "bloc", bloc));
    }

    @Override
    void putBack(Map<String, Object> components) {
        super.putBack(components);
        if (!cameIntoForce) {
            components.remove("inForce");
        }
    }
}
