package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import regional.http.Answer;
import regional.http.EditionRef;
import regional.http.LawQuery;
import regional.http.Listing;
import regional.http.Table;
import regional.law.Country;

/** The countries that an edition covers. */
@Path("/v1/countries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class CountriesResource {
    private final Catalogue catalogue;

    CountriesResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listCountries", summary = "The countries that the edition covers, by code")
    public Countries list(@BeanParam CountryQuery query, @BeanParam PageQuery page, @BeanParam LawQuery law) {
        return catalogue.page(query, page, law).as(Countries::new, CountryView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getCountry", summary = "One country")
    public One get(@PathParam("code") String code, @BeanParam LawQuery law) {
        Showing showing = catalogue.history(law);
        Country country = Catalogue.named(
                showing.facts().countries(),
                each -> each.code().value().equals(code)
                        || each.formerCodes().stream()
                                .anyMatch(former -> former.value().equals(code)),
                "code",
                code);
        return new One(CountryView.of(country, showing), showing.stamp());
    }

    /** A page of the list. */
    @Schema(name = "CountryList")
    public record Countries(
            List<CountryView> countries,

            @Schema(nullable = true, description = Page.NEXT) @Nullable
            String next,

            EditionRef edition)
            implements Listing {
        @Override
        public Table table() {
            return Table.of(CountryView.class, countries);
        }
    }

    /** One by itself. */
    @Schema(name = "CountryRecord")
    public record One(@JsonUnwrapped CountryView country, EditionRef edition) implements Answer {}
}
