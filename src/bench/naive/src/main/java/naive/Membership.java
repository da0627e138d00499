package naive;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** From when to when a country belongs to a bloc. */
@Entity
@Table(name = "naive_membership")
public class Membership extends PanacheEntity {
    public String country;
    public String bloc;
    public LocalDate since;
    public LocalDate until;
}
