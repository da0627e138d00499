package regional.catalogue;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.answer.Table;
import regional.edition.Edition;
import regional.http.Shows;
import regional.http.Takes;

/** What the facts of an edition rest on, and how far they reach. */
@Path("/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "catalogue")
public class SourcesResource {
    private final CatalogueReader reader;

    SourcesResource(CatalogueReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("instruments")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listInstruments",
            summary = "The texts that facts rest on, by id",
            description =
                    "Treaties, acts, notices and reports: title, issuer, day of publication, how official they are and how they were read.")
    @Takes({"tier", "issuer", "read", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Instrument")
    public Page instruments() {
        return reader.page(CatalogueLists.INSTRUMENTS);
    }

    @GET
    @Path("instruments/{id}")
    @Operation(
            operationId = "getInstrument",
            summary = "One instrument",
            description = "By its id, as citations name it: its title, issuer, day and tier, and how it was read.")
    @Takes({"publishedBy", "edition"})
    @Shows("Instrument")
    public Entry instrument(@PathParam("id") String id) {
        return reader.entry(
                CatalogueLists.INSTRUMENTS,
                _ -> id.strip().toLowerCase(Locale.ROOT),
                instrument -> instrument.id().value(),
                "id",
                id);
    }

    @GET
    @Path("coverage")
    @Operation(
            operationId = "getCoverage",
            summary = "What the edition covers, what it does not, and what is pending",
            description =
                    "The countries and days that are covered, which measures were looked for and when last, what is left out on purpose, and decisions that are awaited.")
    @Takes({"publishedBy", "edition"})
    @Shows("Coverage")
    public CoverageAnswer coverage() {
        Edition edition = reader.edition();
        return CoverageAnswer.of(reader.presentation(edition, null), edition.stamp());
    }
}
