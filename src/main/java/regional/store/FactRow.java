package regional.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import regional.dataset.FactsFormat;

/** A fact as it is stored: columns of its own for what constraints bite on, and details for the rest. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills what its constructor leaves empty.
abstract class FactRow extends PanacheEntityBase {
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    @EmbeddedId
    public FactKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> details;

    FactRow() {}

    FactRow(FactKey key, Record fact) {
        this.key = key;
        details = FactsFormat.json().convertValue(fact, DETAILS);
    }

    /** Takes a component out of the details, for a column of its own: nothing is stored twice. */
    final String take(String component) {
        return String.valueOf(details.remove(component));
    }

    /** Puts a fact together from its details and what stands in columns. */
    final <T extends Record> T whole(Class<T> type, Map<String, ?> columns) {
        Map<String, Object> components = new HashMap<>(details);
        components.putAll(columns);
        putBack(components);
        return FactsFormat.json().convertValue(components, type);
    }

    /** Puts back what facts of several kinds have in columns. */
    void putBack(Map<String, Object> components) {}
}
