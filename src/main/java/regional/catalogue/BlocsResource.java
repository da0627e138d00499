package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import regional.http.Answer;
import regional.http.EditionRef;
import regional.http.LawQuery;
import regional.http.Listing;
import regional.http.Reading;
import regional.http.Table;
import regional.law.Bloc;

/** The blocs that an edition knows, and who belonged to each on a day. */
@Path("/v1/blocs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class BlocsResource {
    private static final Listed<Bloc> ALL = facts ->
            facts.blocs().stream().sorted(Comparator.comparing(Bloc::id)).toList();

    private final Catalogue catalogue;

    private final Reading reading;

    BlocsResource(Catalogue catalogue, Reading reading) {
        this.catalogue = catalogue;
        this.reading = reading;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listBlocs", summary = "The blocs, by id")
    public Blocs list(@BeanParam PageQuery page, @BeanParam LawQuery law) {
        return catalogue.page(ALL, page, law).as(Blocs::new, BlocView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBloc", summary = "One bloc")
    public One get(@PathParam("id") String id, @BeanParam LawQuery law) {
        Showing showing = catalogue.history(law);
        return new One(BlocView.of(bloc(id, showing), showing), showing.stamp());
    }

    @GET
    @Path("/{id}/members")
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listMembers", summary = "Who is a member of a bloc on a day")
    public Members members(@PathParam("id") String id, @QueryParam("on") @Nullable String on, @BeanParam LawQuery law) {
        LocalDate day = reading.dayOrToday("on", on);
        Showing showing = catalogue.history(law);
        return Members.of(bloc(id, showing), Objects.requireNonNull(day), showing);
    }

    private static Bloc bloc(String id, Showing showing) {
        return Catalogue.named(
                showing.facts().blocs(), each -> each.id().value().equals(id), "id", id);
    }

    /** A page of the list. */
    @Schema(name = "BlocList")
    public record Blocs(
            List<BlocView> blocs,

            @Schema(nullable = true, description = Page.NEXT) @Nullable
            String next,

            EditionRef edition)
            implements Listing {
        @Override
        public Table table() {
            return Table.of(BlocView.class, blocs);
        }
    }

    /** One by itself. */
    @Schema(name = "BlocRecord")
    public record One(@JsonUnwrapped BlocView bloc, EditionRef edition) implements Answer {}
}
