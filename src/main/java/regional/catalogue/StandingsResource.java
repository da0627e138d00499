package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import regional.http.Dated;
import regional.http.EditionRef;
import regional.http.LawQuery;
import regional.http.Listing;
import regional.http.Table;

/** States within or beside membership. */
@Path("/v1/standings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class StandingsResource {
    private final Catalogue catalogue;

    StandingsResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listStandings", summary = "States within or beside membership, by bloc and country")
    public Standings list(@BeanParam StandingQuery query, @BeanParam PageQuery page, @BeanParam LawQuery law) {
        return catalogue.page(query, page, law).as(Standings::new, StandingView::of);
    }

    /** A page of the list. */
    @Schema(name = "StandingList")
    public record Standings(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = Page.ON) @Nullable
            LocalDate on,

            List<StandingView> standings,

            @Schema(nullable = true, description = Page.NEXT) @Nullable
            String next,

            EditionRef edition)
            implements Listing, Dated {
        @Override
        public Table table() {
            return Table.of(StandingView.class, standings);
        }
    }
}
