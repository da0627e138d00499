package regional.catalogue;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.http.LawQuery;

/** What an edition answers for, and what it does not. */
@Path("/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class CoverageResource {
    private final Catalogue catalogue;

    CoverageResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(operationId = "getCoverage", summary = "What the edition covers, what it does not, and what is pending")
    public CoverageView get(@BeanParam LawQuery law) {
        return CoverageView.of(catalogue.history(law));
    }
}
