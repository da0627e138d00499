package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Coverage;

/** What a stored edition covers: one row an edition, in place zero. */
@Entity
@Immutable
@Table(name = "coverage")
@SuppressWarnings("NullAway.Init")
class CoverageRow extends FactRow {
    public LocalDate since;

    CoverageRow() {}

    CoverageRow(FactKey key, Coverage fact) {
        super(key, fact);
        since = LocalDate.parse(take("since"));
    }

    Coverage fact() {
        return whole(Coverage.class, Map.of("since", since));
    }
}
