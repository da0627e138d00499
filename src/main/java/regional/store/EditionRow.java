package regional.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import regional.dataset.FactsFormat;
import regional.law.EditionName;
import regional.law.Facts;

/** A stored edition: what it says besides its facts, which are rows of their own. */
@Entity
@Immutable
@Table(name = "edition")
@SuppressWarnings("NullAway.Init") // Hibernate fills what its constructor leaves empty.
class EditionRow extends PanacheEntityBase {
    @Id
    public String name;

    public String digest;

    /** Every component of {@link Facts} that is no list of facts. */
    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode head;

    /** The database's columns: filled by it, and known only once the row is read again. */
    @Column(insertable = false, updatable = false)
    public LocalDate verifiedUntil;

    @Column(insertable = false, updatable = false)
    public LocalDate published;

    @Column(insertable = false, updatable = false)
    public int year;

    @Column(insertable = false, updatable = false)
    public int number;

    @Column(insertable = false, updatable = false)
    public Instant storedAt;

    EditionRow() {}

    /** Stores an edition; within the caller's transaction, after which nothing can be added to it. */
    static void store(Facts facts) {
        ObjectNode whole = FactsFormat.json().valueToTree(facts);
        EditionRow edition = new EditionRow();
        edition.name = facts.edition().value();
        edition.digest = FactsFormat.digest(facts);
        ObjectNode head = FactsFormat.json().createObjectNode();
        whole.properties().stream()
                .filter(component -> !component.getValue().isArray())
                .forEach(component -> head.set(component.getKey(), component.getValue()));
        edition.head = head;
        // Flushed: a fact refers to it by its name, of which Hibernate knows nothing.
        edition.persistAndFlush();
        for (Map.Entry<String, JsonNode> component : whole.properties()) {
            if (component.getValue() instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    new FactRow(new FactKey(edition.name, component.getKey(), i), list.get(i)).persist();
                }
            }
        }
        flush();
    }

    /**
     * Everything that the edition says, read back from its rows.
     *
     * @throws UnreadableEdition when this version does not understand it
     */
    Facts facts() {
        ObjectNode whole = head.deepCopy();
        FactRow.of(name).forEach(row -> whole.withArray(row.key.kind()).add(row.details));
        try {
            return FactsFormat.json().treeToValue(whole, Facts.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableEdition(
                    new EditionName(name), "holds facts that this version of the service does not understand", e);
        }
    }

    /** Its entry in the list; {@code next} is the edition stored after it, {@code null} where it is the current one. */
    StoredEdition entry(@Nullable EditionRow next) {
        ServicePeriod served = new ServicePeriod(storedAt, next == null ? null : next.storedAt);
        return new StoredEdition(new EditionName(name), number, digest, published, verifiedUntil, served);
    }
}
