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
import regional.rulebook.Memberships;

/** Which country belonged to which bloc, and when. */
@Path("/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class MembershipsResource {
    private final Catalogue catalogue;

    MembershipsResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listMemberships", summary = "Memberships of countries in blocs, by bloc and country")
    public Memberships list(@BeanParam MembershipQuery query, @BeanParam PageQuery page, @BeanParam LawQuery law) {
        return catalogue.page(query, page, law).as(Memberships::new, MembershipView::of);
    }

    /** A page of the list. */
    @Schema(name = "MembershipList")
    public record Memberships(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = Page.ON) @Nullable
            LocalDate on,

            List<MembershipView> memberships,

            @Schema(nullable = true, description = Page.NEXT) @Nullable
            String next,

            EditionRef edition)
            implements Listing, Dated {
        @Override
        public Table table() {
            return Table.of(MembershipView.class, memberships);
        }
    }
}
