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
    @Operation(
            operationId = "listCountries",
            summary = "The countries that the edition covers, by code",
            description = "With `q`, those whose code, name or alias begins so, from any of its words on.")
    @Takes({"q", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Country")
    public Page countries() {
        return reader.page(CatalogueLists.COUNTRIES);
    }

    @GET
    @Path("countries/{code}")
    @Operation(
            operationId = "getCountry",
            summary = "One country",
            description =
                    "By its code, present or former, or its name: names in three languages, former codes, aliases.")
    @Takes({"publishedBy", "edition"})
    @Shows("Country")
    public Entry country(@PathParam("code") String code) {
        return reader.country("code", code);
    }

    @GET
    @Path("blocs")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listBlocs",
            summary = "The blocs, by id",
            description =
                    "The organisations of states that the edition covers, with their names and the days for which they exist.")
    @Takes({"publishedBy", "edition", "limit", "cursor"})
    @Shows("Bloc")
    public Page blocs() {
        return reader.page(CatalogueLists.BLOCS);
    }

    @GET
    @Path("blocs/{id}")
    @Operation(
            operationId = "getBloc",
            summary = "One bloc",
            description = "By its id, an alias or its name: since when it exists, and by which instrument.")
    @Takes({"publishedBy", "edition"})
    @Shows("Bloc")
    public Entry bloc(@PathParam("id") String id) {
        return reader.entry(CatalogueLists.BLOCS, edition -> edition.blocs().find(id), Bloc::id, "id", id);
    }

    @GET
    @Path("blocs/{id}/members")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listMembers",
            summary = "Who is a member of a bloc on a day",
            description =
                    "Those that are certainly members on the day, those of which it is not certain, and since when each is.")
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
    @Operation(
            operationId = "listMemberships",
            summary = "Memberships of countries in blocs, by bloc and country",
            description =
                    "With the days for which they hold, announcement and notice apart from effect, and the instruments. Membership is not privilege.")
    @Takes({"country", "bloc", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Membership")
    public Page memberships() {
        return reader.page(CatalogueLists.MEMBERSHIPS);
    }

    @GET
    @Path("standings")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listStandings",
            summary = "States within or beside membership, by bloc and country",
            description =
                    "Suspensions from organs, applications, associations and the like, which by themselves give and take no right of trade.")
    @Takes({"country", "bloc", "kind", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Standing")
    public Page standings() {
        return reader.page(CatalogueLists.STANDINGS);
    }

    @GET
    @Path("regimes")
    @Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listRegimes",
            summary = "Preferential regimes, by rank",
            description =
                    "Whom they serve, for which goods, with which relief, conditions and papers, and on which law they rest.")
    @Takes({"bloc", "basis", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Regime")
    public Page regimes() {
        return reader.page(CatalogueLists.REGIMES);
    }

    @GET
    @Path("regimes/{id}")
    @Operation(
            operationId = "getRegime",
            summary = "One regime",
            description = "By its id, an alias or its name: its parties, and its treatment, conditions and papers by"
                    + " goods class.")
    @Takes({"publishedBy", "edition"})
    @Shows("Regime")
    public Entry regime(@PathParam("id") String id) {
        return reader.entry(CatalogueLists.REGIMES, edition -> edition.regimes().find(id), Regime::id, "id", id);
    }
}
