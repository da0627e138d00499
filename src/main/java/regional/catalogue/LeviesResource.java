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

/** Charges at the border that are not customs duty. */
@Path("/v1/levies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class LeviesResource {
    private final Catalogue catalogue;

    LeviesResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listLevies", summary = "Charges at the border that are not customs duty, by id")
    public Levies list(@BeanParam LevyQuery query, @BeanParam PageQuery page, @BeanParam LawQuery law) {
        return catalogue.page(query, page, law).as(Levies::new, LevyView::of);
    }

    /** A page of the list. */
    @Schema(name = "LevyList")
    public record Levies(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = Page.ON) @Nullable
            LocalDate on,

            List<LevyView> levies,

            @Schema(nullable = true, description = Page.NEXT) @Nullable
            String next,

            EditionRef edition)
            implements Listing, Dated {
        @Override
        public Table table() {
            return Table.of(LevyView.class, levies);
        }
    }
}
