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
import regional.law.Instrument;

/** The texts that facts rest on. */
@Path("/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class InstrumentsResource {
    private final Catalogue catalogue;

    InstrumentsResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listInstruments", summary = "The texts that facts rest on, by id")
    public Instruments list(@BeanParam InstrumentQuery query, @BeanParam PageQuery page, @BeanParam LawQuery law) {
        return catalogue.page(query, page, law).as(Instruments::new, InstrumentView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInstrument", summary = "One instrument")
    public One get(@PathParam("id") String id, @BeanParam LawQuery law) {
        Showing showing = catalogue.history(law);
        Instrument instrument = Catalogue.named(
                showing.facts().instruments(), each -> each.id().value().equals(id), "id", id);
        return new One(InstrumentView.of(instrument, showing), showing.stamp());
    }

    /** A page of the list. */
    @Schema(name = "InstrumentList")
    public record Instruments(
            List<InstrumentView> instruments,

            @Schema(nullable = true, description = Page.NEXT) @Nullable
            String next,

            EditionRef edition)
            implements Listing {
        @Override
        public Table table() {
            return Table.of(InstrumentView.class, instruments);
        }
    }

    /** One by itself. */
    @Schema(name = "InstrumentRecord")
    public record One(@JsonUnwrapped InstrumentView instrument, EditionRef edition) implements Answer {}
}
