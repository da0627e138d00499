package regional.catalogue;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.answer.EditionRef;
import regional.answer.Table;
import regional.edition.Editions;
import regional.http.Problems;
import regional.http.QueryParameters;
import regional.http.Shows;
import regional.http.Takes;
import regional.store.StoredEdition;

/** The editions that can be asked for. */
@Path("/v1/editions")
@Produces(APPLICATION_JSON)
@Tag(name = "catalogue")
public class EditionsResource {
    private final CatalogueReader reader;
    private final Editions editions;
    private final QueryParameters query;

    EditionsResource(CatalogueReader reader, Editions editions, QueryParameters query) {
        this.reader = reader;
        this.editions = editions;
        this.query = query;
    }

    @GET
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listEditions", summary = "The editions that can be asked for, the current one first")
    @Takes({"limit", "cursor"})
    @Shows(value = "Edition", schema = "StoredEdition")
    public Page list() {
        // Those up to the cursor's, which was the current one when the first page was read.
        return reader.page(CatalogueList.of(
                        "editions",
                        facts -> editions.stored().stream()
                                .filter(stored -> stored.name().compareTo(facts.edition()) <= 0)
                                .toList())
                .columns("name", "digest", "verifiedUntil", "storedAt"));
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getEdition", summary = "One edition")
    @Takes({})
    @Shows(value = "Edition", schema = "StoredEdition")
    public Entry get(@PathParam("name") String name) {
        query.check();
        StoredEdition edition = editions.stored().stream()
                .filter(stored -> stored.name().value().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.unknownEdition("path", "name", name));
        return new Entry(
                edition,
                new EditionRef(name, edition.digest(), edition.verifiedUntil()),
                reader.presentation(editions.current(), null));
    }
}
