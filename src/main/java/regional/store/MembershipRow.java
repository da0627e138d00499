package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Membership;

/** A stored membership. */
@Entity
@Immutable
@Table(name = "membership")
@SuppressWarnings("NullAway.Init")
class MembershipRow extends ProvisionRow {
    public String country;

    public String bloc;

    MembershipRow() {}

    MembershipRow(FactKey key, Membership fact) {
        super(key, fact, fact.inForce(), fact.closedBy());
        country = take("country");
        bloc = take("bloc");
    }

    Membership fact() {
        return whole(Membership.class, Map.of("country", country, "bloc", bloc));
    }
}
