package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.http.BodyReading;
import regional.http.Problems;
import regional.http.StrictReading;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Shipment;
import regional.rulebook.Rulebook;

/** The parameters of a question about two countries, as they were given. */
public class PairQuery extends GoodsQuery {
    @QueryParam("origin")
    @Nullable
    String origin;

    @QueryParam("destination")
    @Nullable
    String destination;

    /** The two countries, as far as they could be read; both are there once the reading has passed. */
    record Pair(@Nullable CountryCode origin, @Nullable CountryCode destination) {
        Question on(LocalDate day, Shipment shipment) {
            return new Question(Objects.requireNonNull(origin), Objects.requireNonNull(destination), day, shipment);
        }
    }

    /** Takes what a body says of the countries and the goods in the place of parameters. */
    final void pair(BodyReading body) {
        origin = body.text("origin");
        destination = body.text("destination");
        goods(body);
    }

    /** The countries; former codes are those of the rulebook. */
    final Pair pair(StrictReading reading, Rulebook rulebook) {
        CountryCode from = country(reading, "origin", reading.required("origin", origin), rulebook);
        CountryCode to = country(reading, "destination", reading.required("destination", destination), rulebook);
        if (from != null && from.equals(to)) {
            reading.senseless("destination", Problems.SAME_COUNTRY);
        }
        return new Pair(from, to);
    }
}
