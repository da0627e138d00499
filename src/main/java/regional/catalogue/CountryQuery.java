package regional.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Country;
import regional.law.Facts;
import regional.text.Phrase;

/** Which countries are asked for, as it was given. */
public class CountryQuery implements Listed<Country> {
    @QueryParam("q")
    @Nullable
    String q;

    @Override
    public List<Country> all(Facts facts) {
        return facts.countries().stream()
                .sorted(Comparator.comparing(Country::code))
                .toList();
    }

    @Override
    public Filter<Country> filter(KnownCodes codes) {
        CountrySearch sought =
                codes.reading().value("q", q, CountrySearch::isReadable, CountrySearch::of, Phrase.of("expected.q"));
        return Filter.<Country>none().where(sought, (country, name) -> name.finds(country));
    }
}
