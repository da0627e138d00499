package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Bloc;

/** A stored bloc. */
@Entity
@Immutable
@Table(name = "bloc")
@SuppressWarnings("NullAway.Init")
class BlocRow extends ProvisionRow {
    public String id;

    BlocRow() {}

    BlocRow(FactKey key, Bloc fact) {
        super(key, fact, fact.inForce(), fact.closedBy());
        id = take("id");
    }

    Bloc fact() {
        return whole(Bloc.class, Map.of("id", id));
    }
}
