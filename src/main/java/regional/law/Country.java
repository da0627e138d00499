package regional.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state that the edition covers.
 *
 * @param alpha3 ISO 3166-1 alpha-3
 * @param landlocked true where it has no coast; {@code null} where it has one
 * @param formerCodes codes that it had, read as this country
 * @param aliases former and other names
 */
public record Country(
        CountryCode code,
        String alpha3,
        @Nullable Boolean landlocked,
        Text name,
        List<FormerCode> formerCodes,
        List<String> aliases,
        List<Citation> citations) {
    public Country {
        formerCodes = List.copyOf(formerCodes);
        aliases = List.copyOf(aliases);
        citations = List.copyOf(citations);
    }

    /** Whether it has no coast. */
    public boolean hasNoCoast() {
        return Boolean.TRUE.equals(landlocked);
    }
}
