package regional.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import regional.law.InForce;

/** A stored fact with the days for which it holds, and the instrument that brings it into force. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class DatedRow extends FactRow {
    /** {@code null} when all of its columns are. */
    @Embedded
    public @Nullable InForceColumns inForce;

    public String openedBy;

    DatedRow() {}

    DatedRow(FactKey key, Record fact, @Nullable InForce inForce) {
        super(key, fact);
        details.remove("inForce");
        this.inForce = InForceColumns.of(inForce);
        openedBy = take("openedBy");
    }

    @Override
    void putBack(Map<String, Object> components) {
        components.put("inForce", inForce == null ? new InForce(null, null) : inForce.inForce());
        components.put("openedBy", openedBy);
    }
}
