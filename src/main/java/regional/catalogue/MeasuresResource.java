package regional.catalogue;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.answer.Table;
import regional.http.Shows;
import regional.http.Takes;

/** The measures of an edition that stand beside its regimes: what suspends them, restricts goods, is levied, and is asked for. */
@Path("/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "catalogue")
public class MeasuresResource {
    private final CatalogueReader reader;

    MeasuresResource(CatalogueReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("suspensions")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listSuspensions",
            summary = "What took regimes away for a while, by id",
            description =
                    "Sanctions and embargoes: who decided, against whom, which regimes or goods they take and spare, who refused to apply them.")
    @Takes({"by", "target", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Suspension")
    public Page suspensions() {
        return reader.page(MeasureLists.SUSPENSIONS);
    }

    @GET
    @Path("restrictions")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRestrictions",
            summary = "Bans, permits and closed borders, by id",
            description =
                    "Of a state, on goods that leave or enter it, and the closing of its borders: whom they spare, since when and until when.")
    @Takes({"by", "kind", "hs", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Restriction")
    public Page restrictions() {
        return reader.page(MeasureLists.RESTRICTIONS);
    }

    @GET
    @Path("levies")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listLevies",
            summary = "Charges at the border that are not customs duty, by id",
            description = "Their rates and bases over time, and for whose goods they are due, not due or disputed.")
    @Takes({"bloc", "destination", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Levy")
    public Page levies() {
        return reader.page(MeasureLists.LEVIES);
    }

    @GET
    @Path("requirements")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRequirements",
            summary = "Papers that goods need whatever the regime, by id",
            description =
                    "By what the goods are and where they go: certificates, licences, declarations; those of a regime stand at the regime.")
    @Takes({"origin", "destination", "askedBy", "hs", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Requirement")
    public Page requirements() {
        return reader.page(MeasureLists.REQUIREMENTS);
    }
}
