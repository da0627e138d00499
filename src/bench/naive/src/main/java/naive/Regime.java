package naive;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A regime, who the goods may come from and who gives the treatment; what is null is not asked. */
@Entity
@Table(name = "naive_regime")
public class Regime extends PanacheEntity {
    private static final String APPLYING = """
            from Regime r where r.since <= :on and (r.until is null or r.until > :on)
            and (r.originCountries is null or locate(:origin, r.originCountries) > 0)
            and (r.destinationCountries is null or locate(:destination, r.destinationCountries) > 0)
            and (r.originBloc is null or exists (select 1 from Membership m where m.bloc = r.originBloc
              and m.country = :origin and m.since <= :on and (m.until is null or m.until > :on)))
            and (r.originNotBloc is null or not exists (select 1 from Membership m where m.bloc = r.originNotBloc
              and m.country = :origin and m.since <= :on and (m.until is null or m.until > :on)))
            and (r.destinationBloc is null or exists (select 1 from Membership m where m.bloc = r.destinationBloc
              and m.country = :destination and m.since <= :on and (m.until is null or m.until > :on)))
            and (r.destinationNotBloc is null or not exists (select 1 from Membership m where m.bloc = r.destinationNotBloc
              and m.country = :destination and m.since <= :on and (m.until is null or m.until > :on)))
            order by r.rank
            """;

    public String name;
    public String verdict;
    public int rank;
    public LocalDate since;
    public LocalDate until;
    public String originBloc;
    public String originNotBloc;
    public String originCountries;
    public String destinationBloc;
    public String destinationNotBloc;
    public String destinationCountries;

    /** Those that apply between two countries on a day, in one query. */
    static List<Regime> applying(String origin, String destination, LocalDate on) {
        return list(APPLYING, Map.of("origin", origin, "destination", destination, "on", on));
    }
}
