package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import regional.edition.Editions;
import regional.http.Answer;
import regional.http.EditionRef;
import regional.http.LawQuery;
import regional.http.Listing;
import regional.http.Problems;
import regional.http.Reading;
import regional.http.Table;
import regional.store.StoredEdition;

/** The editions that can be asked for. */
@Path("/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class EditionsResource {
    private final Catalogue catalogue;
    private final Editions editions;
    private final Reading reading;

    EditionsResource(Catalogue catalogue, Editions editions, Reading reading) {
        this.catalogue = catalogue;
        this.editions = editions;
        this.reading = reading;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV})
    @Operation(operationId = "listEditions", summary = "The editions that can be asked for, the current one first")
    public EditionList list(@BeanParam PageQuery page) {
        Listed<StoredEdition> upToCursor = facts -> editions.stored().stream()
                .filter(stored -> stored.name().compareTo(facts.edition()) <= 0)
                .toList();
        return catalogue
                .page(upToCursor, page, new LawQuery())
                .as(EditionList::new, (stored, showing) -> StoredEditionView.of(stored));
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getEdition", summary = "One edition")
    public One get(@PathParam("name") String name) {
        reading.check();
        StoredEdition edition = editions.stored().stream()
                .filter(stored -> stored.name().value().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.unknownEdition("path", "name", name));
        return new One(StoredEditionView.of(edition), new EditionRef(name, edition.digest(), edition.verifiedUntil()));
    }

    /** An edition that can be asked for. */
    @Schema(name = "StoredEdition", description = "An edition that can be asked for: complete, and never changed.")
    public record StoredEditionView(
            String name,

            @Schema(description = "sha256: and 64 hexadecimal digits, over all its facts")
            String digest,

            @Schema(description = "The last day for which it vouches, where a fact names no day of its own")
            LocalDate verifiedUntil,

            Instant storedAt) {
        static StoredEditionView of(StoredEdition stored) {
            return new StoredEditionView(
                    stored.name().value(), stored.digest(), stored.verifiedUntil(), stored.storedAt());
        }
    }

    /** A page of the list. */
    @Schema(name = "EditionList")
    public record EditionList(
            List<StoredEditionView> editions,

            @Schema(nullable = true, description = Page.NEXT) @Nullable
            String next,

            EditionRef edition)
            implements Listing {
        @Override
        public Table table() {
            return Table.of(StoredEditionView.class, editions);
        }
    }

    /** One by itself. */
    @Schema(name = "EditionRecord")
    public record One(@JsonUnwrapped StoredEditionView stored, EditionRef edition) implements Answer {}
}
