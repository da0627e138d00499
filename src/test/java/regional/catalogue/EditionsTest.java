package regional.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regional.dataset.FactsFormat;
import regional.dataset.ZippedEdition;

/** What an edition covers, and which editions there are. */
@QuarkusTest
class EditionsTest {
    @Test
    void whatIsCoveredWhatIsNotAndWhatIsPending() {
        ask("coverage")
                .statusCode(200)
                .body("since", is("1975-05-28"))
                .body("countries", hasSize(16))
                .body("notCovered.id", hasItem("CEAO"))
                .body("notCovered.find { it.id == 'CEAO' }.parties.country", hasItem("SN"))
                .body("notCovered.find { it.id == 'CUMULATION' }.parties", empty())
                .body("surveys.find { it.id == 'BF-EXPORTS-SURVEY' }.completeness", is("SAMPLED"))
                .body("notCovered.find { it.id == 'CUMULATION' }.text", notNullValue())
                .body("pending[0].bloc", is("ECOWAS"))
                .body("pending[0].since", is("2026-07-19"))
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void theEditionsThatCanBeAskedFor() {
        ask("editions")
                .statusCode(200)
                .body("editions.name", contains("2026-R02"))
                .body("editions[0].digest", matchesPattern("sha256:[0-9a-f]{64}"))
                .body("editions[0].number", is(2))
                .body("editions[0].published", is("2026-11-27"))
                .body("editions[0].served.since", matchesPattern("[0-9-]{10}T[0-9:.]+Z"))
                .body("editions[0].served.until", nullValue())
                .body("next", nullValue())
                .body("edition.name", is("2026-R02"));
        ask("editions/2026-R02")
                .statusCode(200)
                .body("name", is("2026-R02"))
                .body("number", is(2))
                .body("published", is("2026-11-27"))
                .body("verifiedUntil", is("2026-05-22"))
                .body("served", hasKey("until"))
                .body("served.until", nullValue())
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void theFilesOfAnEditionAreReadBackToItsDigest(@TempDir Path folder) throws IOException {
        Response answer = given().accept("application/zip").get("/v1/editions/2026-R02");
        byte[] files = answer.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Edition", "2026-R02")
                .header("Content-Disposition", "attachment; filename=\"editions-2026-R02.zip\"")
                .extract()
                .asByteArray();
        assertThat(FactsFormat.digest(ZippedEdition.read(files, folder)))
                .isEqualTo(ask("editions/2026-R02").extract().path("digest"));
        assertThat(given().get("/v1/editions/2026-R02?format=zip").asByteArray())
                .as("the same bytes each time")
                .isEqualTo(files);
        String tag = answer.header("ETag");
        given().accept("application/zip")
                .header("If-None-Match", tag)
                .get("/v1/editions/2026-R02")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag).get("/v1/editions/2026-R02").then().statusCode(200);
        given().accept("application/zip")
                .get("/v1/editions/2026-R01")
                .then()
                .statusCode(404)
                .body("code", is("UNKNOWN_EDITION"));
        given().accept("application/zip").get("/v1/editions").then().statusCode(406);
    }

    @Test
    void anEditionThatIsNotStored() {
        ask("editions/1999-R01")
                .statusCode(404)
                .body("code", is("UNKNOWN_EDITION"))
                .body("errors[0].location", is("path"))
                .body("errors[0].name", is("name"));
        ask("editions/latest").statusCode(400).body("code", is("INVALID_VALUE"));
    }
}
