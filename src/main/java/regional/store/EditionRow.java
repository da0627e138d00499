package regional.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import regional.dataset.FactsFormat;
import regional.law.EditionName;
import regional.law.Facts;

/** A stored edition; its facts are rows of their own. */
@Entity
@Immutable
@Table(name = "edition")
@SuppressWarnings("NullAway.Init") // Hibernate fills what its constructor leaves empty.
class EditionRow extends PanacheEntityBase {
    @Id
    public String name;

    public String digest;

    public LocalDate verifiedUntil;

    /** The database's columns: filled by it, and known only once the row is read again. */
    @Column(insertable = false, updatable = false)
    public int year;

    @Column(insertable = false, updatable = false)
    public int number;

    @Column(insertable = false, updatable = false)
    public Instant storedAt;

    EditionRow() {}

    EditionRow(Facts facts) {
        name = facts.edition().value();
        digest = FactsFormat.digest(facts);
        verifiedUntil = facts.verifiedUntil();
    }

    EditionEntry entry() {
        return new EditionEntry(new EditionName(name), digest, verifiedUntil, storedAt);
    }
}
