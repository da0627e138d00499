package regional.law;

import java.util.List;

/**
 * A state that the edition covers.
 *
 * @param alpha3 ISO 3166-1 alpha-3
 * @param formerCodes former ISO 3166-1 alpha-2 codes, read as this country
 * @param aliases former and other names
 */
public record Country(
        CountryCode code,
        String alpha3,
        Text name,
        List<CountryCode> formerCodes,
        List<String> aliases,
        List<Citation> citations) {
    public Country {
        formerCodes = List.copyOf(formerCodes);
        aliases = List.copyOf(aliases);
        citations = List.copyOf(citations);
    }
}
