package regional.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import regional.http.CitationView;
import regional.law.Country;

/** A state that the edition covers. */
@Schema(name = "Country", description = "A state that the edition covers.")
public record CountryView(
        @Schema(description = "ISO 3166-1 alpha-2") String code,
        @Schema(description = "ISO 3166-1 alpha-3") String alpha3,
        String name,

        @Schema(description = "Former alpha-2 codes, read as this country")
        List<String> formerCodes,

        @Schema(description = "Former and other names, in any language")
        List<String> aliases,

        List<CitationView> citations) {
    static CountryView of(Country country, Showing showing) {
        return new CountryView(
                country.code().value(),
                country.alpha3(),
                showing.say(country.name()),
                Showing.codes(country.formerCodes()),
                country.aliases(),
                showing.cite(country.citations()));
    }
}
