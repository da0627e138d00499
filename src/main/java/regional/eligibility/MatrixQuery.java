package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.http.BodyReading;
import regional.http.Problems;
import regional.http.StrictReading;
import regional.law.CountryCode;
import regional.law.Shipment;
import regional.rulebook.Rulebook;
import regional.text.Phrase;

/** The parameters of a question between many countries, as they were given. */
public class MatrixQuery extends GoodsQuery {
    private static final int MOST_COUNTRIES = 50;

    @QueryParam("on")
    @Nullable
    String on;

    @QueryParam("countries")
    @Nullable
    String countries;

    /** What was asked; the countries in the order asked for, else all that are covered. */
    record Asked(LocalDate on, List<CountryCode> countries, Shipment shipment, Law law) {}

    /** The parameters, as a body gives them. */
    static MatrixQuery of(BodyReading body) {
        MatrixQuery query = new MatrixQuery();
        query.on = body.text("on");
        query.countries = body.text("countries");
        query.goods(body);
        body.nothingElse();
        return query;
    }

    Asked read(StrictReading reading, Rulebook rulebook) {
        LocalDate day = reading.dayOrToday("on", on);
        List<CountryCode> asked = countries(reading, rulebook);
        Shipment shipment = shipment(reading, rulebook.facts());
        Law law = law(reading);
        reading.check();
        return new Asked(Objects.requireNonNull(day), asked, shipment, law);
    }

    private List<CountryCode> countries(StrictReading reading, Rulebook rulebook) {
        List<String> codes =
                reading.value("countries", countries, text -> true, text -> Arrays.asList(text.split(",", -1)), "");
        if (codes == null) {
            return rulebook.facts().coverage().countries().stream().sorted().toList();
        }
        List<CountryCode> asked = new ArrayList<>();
        for (String code : codes) {
            CountryCode country = country(reading, "countries", code, rulebook);
            if (country != null && asked.contains(country)) {
                reading.refuse("countries", Problems.INVALID_VALUE, code, Phrase.of("expected.countryOnce"));
            } else if (country != null) {
                asked.add(country);
            }
        }
        if (asked.size() > MOST_COUNTRIES) {
            reading.refuse(
                    "countries", Problems.INVALID_VALUE, asked.size(), Phrase.of("expected.countries", MOST_COUNTRIES));
        }
        return asked;
    }
}
