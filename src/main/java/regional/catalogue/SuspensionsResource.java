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

/** What took regimes away for a while. */
@Path("/v1/suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class SuspensionsResource {
    private final Catalogue catalogue;

    SuspensionsResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listSuspensions", summary = "What took regimes away for a while, by id")
    public Suspensions list(@BeanParam SuspensionQuery query, @BeanParam PageQuery page, @BeanParam LawQuery law) {
        return catalogue.page(query, page, law).as(Suspensions::new, SuspensionView::of);
    }

    /** A page of the list. */
    @Schema(name = "SuspensionList")
    public record Suspensions(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = Page.ON) @Nullable
            LocalDate on,

            List<SuspensionView> suspensions,

            @Schema(nullable = true, description = Page.NEXT) @Nullable
            String next,

            EditionRef edition)
            implements Listing, Dated {
        @Override
        public Table table() {
            return Table.of(SuspensionView.class, suspensions);
        }
    }
}
