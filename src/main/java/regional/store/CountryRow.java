package regional.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import regional.law.Country;

/** A stored country. */
@Entity
@Immutable
@Table(name = "country")
@SuppressWarnings("NullAway.Init")
class CountryRow extends FactRow {
    public String code;

    CountryRow() {}

    CountryRow(FactKey key, Country fact) {
        super(key, fact);
        code = take("code");
    }

    Country fact() {
        return whole(Country.class, Map.of("code", code));
    }
}
