package regional.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text read as a country.
 *
 * @param country {@code null} where it is none, or could be several
 * @param candidates the countries that it may mean, where it could be several
 * @param bloc the bloc that it names instead of a country
 */
public record CountryReading(
        @Nullable CountryCode country,
        List<CountryCode> candidates,
        @Nullable BlocId bloc) {
    static final CountryReading UNKNOWN = new CountryReading(null, List.of(), null);

    public CountryReading {
        candidates = List.copyOf(candidates);
    }

    static CountryReading of(CountryCode country) {
        return new CountryReading(country, List.of(), null);
    }
}
