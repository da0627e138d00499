package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Notice;

/** A stored notice. */
@Entity
@Immutable
@Table(name = "notice")
@SuppressWarnings("NullAway.Init")
class NoticeRow extends DatedRow {
    public String id;

    NoticeRow() {}

    NoticeRow(FactKey key, Notice fact) {
        super(key, fact, fact.inForce());
        id = take("id");
    }

    Notice fact() {
        return whole(Notice.class, Map.of("id", id));
    }
}
