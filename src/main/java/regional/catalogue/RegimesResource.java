package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import regional.http.Answer;
import regional.http.Dated;
import regional.http.EditionRef;
import regional.http.LawQuery;
import regional.http.Listing;
import regional.http.Table;
import regional.law.Regime;

/** Preferential trade arrangements. */
@Path("/v1/regimes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class RegimesResource {
    private final Catalogue catalogue;

    RegimesResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listRegimes", summary = "Preferential regimes, by rank")
    public Regimes list(@BeanParam RegimeQuery query, @BeanParam PageQuery page, @BeanParam LawQuery law) {
        return catalogue.page(query, page, law).as(Regimes::new, RegimeView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRegime", summary = "One regime")
    public One get(@PathParam("id") String id, @BeanParam LawQuery law) {
        Showing showing = catalogue.history(law);
        Regime regime = Catalogue.named(
                showing.facts().regimes(), each -> each.id().value().equals(id), "id", id);
        return new One(RegimeView.of(regime, showing), showing.stamp());
    }

    /** A page of the list. */
    @Schema(name = "RegimeList")
    public record Regimes(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = Page.ON) @Nullable
            LocalDate on,

            List<RegimeView> regimes,

            @Schema(nullable = true, description = Page.NEXT) @Nullable
            String next,

            EditionRef edition)
            implements Listing, Dated {
        @Override
        public Table table() {
            return Table.of(RegimeView.class, regimes);
        }
    }

    /** One by itself. */
    @Schema(name = "RegimeRecord")
    public record One(@JsonUnwrapped RegimeView regime, EditionRef edition) implements Answer {}
}
