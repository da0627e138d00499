package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Instrument;

/** A stored instrument. */
@Entity
@Immutable
@Table(name = "instrument")
@SuppressWarnings("NullAway.Init")
class InstrumentRow extends FactRow {
    public String id;

    InstrumentRow() {}

    InstrumentRow(FactKey key, Instrument fact) {
        super(key, fact);
        id = take("id");
    }

    Instrument fact() {
        return whole(Instrument.class, Map.of("id", id));
    }
}
