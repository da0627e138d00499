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

/** From words to codes and back: goods by what they are called, and what the codes of answers mean. */
@Path("/v1")
@Produces({APPLICATION_JSON, Table.CSV, Table.XLSX})
@Tag(name = "catalogue")
public class WordsResource {
    private final CatalogueReader reader;

    WordsResource(CatalogueReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("products")
    @Operation(
            operationId = "listProducts",
            summary = "Goods by everyday words or a tariff code, and what may restrict them on a day",
            description =
                    "What is found is a suggestion, and never decides: several goods may bear one name, and one name may"
                            + " mean several codes. All that fit are given, the likeliest first: what was asked for itself, then how"
                            + " a name begins, then how any word of one begins. A word of five letters or more with one letter wrong is"
                            + " understood where nothing else is found.")
    @Takes({"q", "on", "publishedBy", "edition", "limit", "cursor"})
    @Shows("Product")
    public Page products() {
        return reader.page(CatalogueLists.PRODUCTS);
    }

    @GET
    @Path("vocabulary")
    @Operation(
            operationId = "listVocabulary",
            summary = "The codes that answers show, and what each means, by field",
            description =
                    "One source of the meaning of codes, in three languages; the same meanings stand in this document.")
    @Takes({"q", "publishedBy", "edition", "limit", "cursor"})
    @Shows("VocabularyEntry")
    public Page vocabulary() {
        return reader.page(CatalogueLists.VOCABULARY);
    }
}
