package regional.catalogue;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import regional.answer.Table;
import regional.edition.Edition;
import regional.http.QueryParameters;
import regional.http.Shows;
import regional.http.Takes;
import regional.law.Bloc;
import regional.law.Regime;

/** The facts of an edition by themselves, as lists and one by one. */
@Path("/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "catalogue")
public class CatalogueResource {
    private final CatalogueReader reader;
    private final QueryParameters query;

    CatalogueResource(CatalogueReader reader, QueryParameters query) {
        this.reader = reader;
        this.query = query;
    }

    @GET
    @Path("countries")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listCountries", summary = "The countries that the edition covers, by code")
    @Takes({"q", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Country")
    public Page countries() {
        return reader.page(CatalogueLists.COUNTRIES);
    }

    @GET
    @Path("countries/{code}")
    @Operation(operationId = "getCountry", summary = "One country")
    @Takes({"publishedBy", "edition"})
    @Shows("Country")
    public Entry country(@PathParam("code") String code) {
        return reader.country("code", code);
    }

    @GET
    @Path("blocs")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listBlocs", summary = "The blocs, by id")
    @Takes({"publishedBy", "edition", "limit", "cursor"})
    @Shows("Bloc")
    public Page blocs() {
        return reader.page(CatalogueLists.BLOCS);
    }

    @GET
    @Path("blocs/{id}")
    @Operation(operationId = "getBloc", summary = "One bloc")
    @Takes({"publishedBy", "edition"})
    @Shows("Bloc")
    public Entry bloc(@PathParam("id") String id) {
        return reader.entry(CatalogueLists.BLOCS, edition -> edition.blocs().find(id), Bloc::id, "id", id);
    }

    @GET
    @Path("blocs/{id}/members")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listMembers", summary = "Who is a member of a bloc on a day")
    @Takes({"on", "publishedBy", "edition"})
    public Members members(@PathParam("id") String id) {
        LocalDate on = query.dayOrToday("on");
        Edition edition = reader.edition();
        return Members.of(
                CatalogueReader.named(
                        CatalogueLists.BLOCS, edition, edition.blocs().find(id), Bloc::id, "id", id),
                Objects.requireNonNull(on),
                edition);
    }

    @GET
    @Path("memberships")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listMemberships", summary = "Memberships of countries in blocs, by bloc and country")
    @Takes({"country", "bloc", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Membership")
    public Page memberships() {
        return reader.page(CatalogueLists.MEMBERSHIPS);
    }

    @GET
    @Path("standings")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listStandings", summary = "States within or beside membership, by bloc and country")
    @Takes({"country", "bloc", "kind", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Standing")
    public Page standings() {
        return reader.page(CatalogueLists.STANDINGS);
    }

    @GET
    @Path("regimes")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listRegimes", summary = "Preferential regimes, by rank")
    @Takes({"bloc", "basis", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Regime")
    public Page regimes() {
        return reader.page(CatalogueLists.REGIMES);
    }

    @GET
    @Path("regimes/{id}")
    @Operation(operationId = "getRegime", summary = "One regime")
    @Takes({"publishedBy", "edition"})
    @Shows("Regime")
    public Entry regime(@PathParam("id") String id) {
        return reader.entry(CatalogueLists.REGIMES, edition -> edition.regimes().find(id), Regime::id, "id", id);
    }

    @GET
    @Path("suspensions")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listSuspensions", summary = "What took regimes away for a while, by id")
    @Takes({"by", "target", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Suspension")
    public Page suspensions() {
        return reader.page(MeasureLists.SUSPENSIONS);
    }

    @GET
    @Path("restrictions")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listRestrictions", summary = "Bans, permits and closed borders, by id")
    @Takes({"by", "kind", "hs", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Restriction")
    public Page restrictions() {
        return reader.page(MeasureLists.RESTRICTIONS);
    }

    @GET
    @Path("levies")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listLevies", summary = "Charges at the border that are not customs duty, by id")
    @Takes({"bloc", "destination", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Levy")
    public Page levies() {
        return reader.page(MeasureLists.LEVIES);
    }

    @GET
    @Path("requirements")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listRequirements", summary = "Papers that goods need whatever the regime, by id")
    @Takes({"origin", "destination", "askedBy", "hs", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Requirement")
    public Page requirements() {
        return reader.page(MeasureLists.REQUIREMENTS);
    }
}
