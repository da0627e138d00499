package regional.store;

import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import regional.law.InForce;
import regional.law.InstrumentId;

/** A stored fact that an instrument may end. */
@MappedSuperclass
abstract class ProvisionRow extends DatedRow {
    public @Nullable String closedBy;

    ProvisionRow() {}

    ProvisionRow(FactKey key, Record fact, @Nullable InForce inForce, @Nullable InstrumentId closedBy) {
        super(key, fact, inForce);
        details.remove("closedBy");
        this.closedBy = closedBy == null ? null : closedBy.value();
    }

    @Override
    void putBack(Map<String, Object> components) {
        super.putBack(components);
        if (closedBy != null) {
            components.put("closedBy", closedBy);
        }
    }
}
