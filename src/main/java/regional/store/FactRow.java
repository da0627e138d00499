package regional.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored fact, in the JSON form that facts have everywhere. */
@Entity
@Immutable
@Table(name = "fact")
@SuppressWarnings("NullAway.Init") // Hibernate fills what its constructor leaves empty.
class FactRow extends PanacheEntityBase {
    @EmbeddedId
    public FactKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode details;

    FactRow() {}

    FactRow(FactKey key, JsonNode details) {
        this.key = key;
        this.details = details;
    }

    /** The facts of an edition, kind by kind in their order. */
    static List<FactRow> of(String edition) {
        return list("key.edition = ?1 order by key.kind, key.ordinal", edition);
    }
}
