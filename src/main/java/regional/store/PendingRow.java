package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Pending;

/** A stored pending event. */
@Entity
@Immutable
@Table(name = "pending")
@SuppressWarnings("NullAway.Init")
class PendingRow extends FactRow {
    public String id;

    public String bloc;

    public LocalDate since;

    PendingRow() {}

    PendingRow(FactKey key, Pending fact) {
        super(key, fact);
        id = take("id");
        bloc = take("bloc");
        since = LocalDate.parse(take("since"));
    }

    Pending fact() {
        return whole(Pending.class, Map.of("id", id, "bloc", bloc, "since", since));
    }
}
