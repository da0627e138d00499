package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form and the language of an answer by its address alone, and refusals that say what there is instead. */
@QuarkusTest
class FormsTest {
    private static final String ANSWER = "/v1/eligibility?origin=ML&destination=GH&on=2025-06-01";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/v1/regimes?format=csv                          | -                | text/csv",
                "/v1/regimes?format=CSV                          | -                | text/csv",
                "/v1/regimes?format=csv                          | application/json | text/csv",
                "/v1/regimes?format=csv                          | image/png        | text/csv",
                "/v1/regimes?format=json                         | text/csv         | application/json",
                "/v1/eligibility/matrix?on=2025-06-01&format=csv | */*              | text/csv",
                "/v1/eligibility/timeline?origin=ML&destination=GH&format=csv | text/html | text/csv",
                "/v1/coverage?format=json                        | text/html        | application/json",
            })
    void theParameterWinsOverTheHeader(String path, String accept, String type) {
        var request = accept == null ? given() : given().header("Accept", accept);
        request.get(path).then().statusCode(200).header("Content-Type", startsWith(type));
    }

    @Test
    void theFormsThatThereAreAreNamed() {
        given().get(ANSWER + "&format=csv")
                .then()
                .statusCode(400)
                .body("errors[0].name", is("format"))
                .body("detail", containsString("'csv'"))
                .body("detail", containsString("json"));
        given().get("/v1/regimes?format=zip").then().statusCode(400).body("detail", containsString("json, csv"));
    }

    @ParameterizedTest
    @CsvSource({"fr,fr", "FR,fr", "fr_FR,fr", "pt-BR,pt", "en,en"})
    void theLanguageOfTheAddressWins(String lang, String language) {
        given().header("Accept-Language", "pt;q=0.5,en;q=0.1")
                .get(ANSWER + "&lang=" + lang)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body("permalink", containsString("&lang=" + language + "&edition="));
    }

    @Test
    void refusalsSpeakTheLanguageOfTheAddress() {
        given().get("/v1/eligibility?origin=ML&destination=ML&lang=fr")
                .then()
                .statusCode(422)
                .header("Content-Language", "fr");
        given().get("/v1/nothing?lang=fr").then().statusCode(404).body("title", is("Introuvable"));
        given().get("/v1//?lang=fr").then().statusCode(404).body("title", is("Introuvable"));
    }

    @Test
    void thePermalinkAsksTheSameInTheSameLanguage() {
        ValidatableResponse first = given().get(ANSWER + "&lang=pt").then().statusCode(200);
        String permalink = first.extract().path("permalink");
        String again = given().header("Accept-Language", "fr").get(permalink).asString();
        assertThat(again).isEqualTo(first.extract().asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/regimes?format=csv | regimes-2026-R02.csv",
                "/v1/blocs/ECOWAS/members?on=2025-06-01&format=csv | blocs-ECOWAS-members-2026-R02.csv",
                "/v1/eligibility/matrix?on=2025-06-01&format=csv | eligibility-matrix-2026-R02.csv",
            })
    void whatIsSavedHasAName(String path, String name) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", is("attachment; filename=\"" + name + "\""));
    }

    @Test
    void whatProgramsReadHasNone() {
        given().get(ANSWER).then().statusCode(200).header("Content-Disposition", nullValue());
        given().get("/v1/regimes").then().statusCode(200).header("Content-Disposition", nullValue());
        given().get("/v1/regimes?format=pdf").then().statusCode(400).header("Content-Disposition", nullValue());
    }

    @Test
    void anAddressInAnotherFormHasAnotherTag() {
        String json = given().get("/v1/regimes?edition=2026-R02&format=json").header("ETag");
        String csv = given().get("/v1/regimes?edition=2026-R02&format=csv").header("ETag");
        String french =
                given().get("/v1/regimes?edition=2026-R02&format=json&lang=fr").header("ETag");
        assertThat(json).isNotEqualTo(csv).isNotEqualTo(french);
        given().header("If-None-Match", csv)
                .get("/v1/regimes?edition=2026-R02&format=csv")
                .then()
                .statusCode(304);
    }

    @Test
    void aWrongMethodIsToldTheOthersInWords() {
        given().delete("/v1/eligibility/batch")
                .then()
                .statusCode(405)
                .header("Allow", is("OPTIONS, POST"))
                .body("detail", containsString("OPTIONS, POST"));
    }

    @Test
    void whoAcceptsNothingThatThereIsIsToldWhatThereIs() {
        given().accept("text/html")
                .get("/v1/regimes")
                .then()
                .statusCode(406)
                .body("errors[0].name", is("Accept"))
                .body("detail", allOf(containsString("application/json, text/csv"), containsString("(json, csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/vnd.ms-excel",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                ";;;",
                "text/"
            })
    void aBodyOfAnotherTypeIsToldTheTypes(String type) throws IOException {
        Contract.Answer answer =
                RawHttp.send("POST", "/v1/eligibility/batch", "Content-Type: " + type, "Content-Length: 0");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("accept-post")).contains("application/json", "application/x-ndjson", "text/csv");
        assertThat(answer.body()).contains("application/x-ndjson", "-H 'Content-Type: text/csv'");
    }

    @Test
    void aCompressedBodyIsRefusedByItsHeader() {
        given().header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body(new byte[] {31, -117, 8, 0})
                .post("/v1/eligibility/batch")
                .then()
                .statusCode(415)
                .body("errors[0].name", is("Content-Encoding"))
                .body("detail", containsString("'gzip'"));
    }

    @Test
    void aListInThePlaceOfAnObjectIsToldTheObject() {
        given().contentType("application/json")
                .body("[{\"origin\":\"ML\",\"destination\":\"GH\"}]")
                .post("/v1/eligibility/batch")
                .then()
                .statusCode(400)
                .body("detail", containsString("questions"));
        given().contentType("application/json")
                .body("[1]")
                .post("/v1/scenarios")
                .then()
                .statusCode(400)
                .body("detail", containsString("object"));
    }
}
