package naive;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The question by a query to the database each time. */
@Path("/panache/v1/eligibility")
public class PanacheResource {
    @GET
    public Verdict eligibility(@RestQuery String origin, @RestQuery String destination, @RestQuery LocalDate on) {
        List<Regime> regimes = Regime.applying(origin, destination, on);
        String verdict = regimes.isEmpty() ? "NO_PREFERENCE" : regimes.getFirst().verdict;
        return new Verdict(
                origin,
                destination,
                on,
                verdict,
                regimes.stream().map(regime -> regime.name).toList());
    }
}
