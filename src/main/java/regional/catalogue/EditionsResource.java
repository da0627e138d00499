package regional.catalogue;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.answer.Table;
import regional.edition.Editions;
import regional.http.Problems;
import regional.http.QueryParameters;
import regional.http.Shows;
import regional.http.Takes;
import regional.law.EditionName;
import regional.text.Phrase;

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
    @Operation(
            operationId = "listEditions",
            summary = "The editions that can be asked for, the current one first",
            description = "With their digests, and the time for which this service has served each as the current one.")
    @Takes({"limit", "cursor"})
    @Shows(value = "Edition", schema = "StoredEdition")
    public Page list() {
        // Those up to the cursor's, which was the current one when the first page was read.
        return reader.page(CatalogueList.of(
                        "editions",
                        facts -> editions.stored().stream()
                                .filter(stored -> stored.name().compareTo(facts.edition()) <= 0)
                                .toList())
                .columns("name", "number", "digest", "published", "verifiedUntil", "served.since", "served.until"));
    }

    @GET
    @Path("/{name}")
    @Produces({APPLICATION_JSON, EditionEntry.ZIP})
    @Operation(
            operationId = "getEdition",
            summary = "One edition, or its files",
            description =
                    "As `application/zip`, the files of the dataset: YAML that the service reads back to the same digest."
                            + " The same bytes each time.")
    @Takes({})
    @Shows(value = "Edition", schema = "StoredEdition")
    public EditionEntry get(@PathParam("name") String name) {
        query.check();
        if (!EditionName.isWellFormed(name.strip().toUpperCase(Locale.ROOT))) {
            throw Problems.of(
                    400,
                    List.of(Problems.error(
                            "path",
                            "name",
                            Problems.INVALID_VALUE,
                            "detail." + Problems.INVALID_VALUE,
                            name,
                            Phrase.of("expected.edition"))));
        }
        return editions.stored().stream()
                .filter(stored -> stored.name().value().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(EditionEntry::new)
                .orElseThrow(() -> Problems.unknownEdition("path", "name", name));
    }
}
