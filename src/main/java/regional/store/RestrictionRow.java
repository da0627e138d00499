package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Restriction;

/** A stored restriction. */
@Entity
@Immutable
@Table(name = "restriction")
@SuppressWarnings("NullAway.Init")
class RestrictionRow extends ProvisionRow {
    public String id;

    public String country;

    RestrictionRow() {}

    RestrictionRow(FactKey key, Restriction fact) {
        super(key, fact, fact.inForce(), fact.closedBy());
        id = take("id");
        country = take("by");
    }

    Restriction fact() {
        return whole(Restriction.class, Map.of("id", id, "by", country));
    }
}
