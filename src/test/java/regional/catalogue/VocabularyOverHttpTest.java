package regional.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.http.TableColumns;

/** The codes of answers, looked up. */
@QuarkusTest
class VocabularyOverHttpTest {
    @Test
    void everyCodeIsListed() {
        given().get("/v1/vocabulary?limit=500")
                .then()
                .statusCode(200)
                .body("vocabulary", hasSize(VocabularyEntry.ALL.size()))
                .body("vocabulary.of", hasItems("verdict", "passage", "levies.status", "problem.code"))
                .body("next", nullValue())
                .body("edition.name", is("2026-R02"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status quo    | STATUS_QUO",
                "STATUS_QUO    | STATUS_QUO",
                "expired cert  | EXPIRED_CERTIFICATE",
                "phytosanit    | PHYTOSANITARY_CERTIFICATE",
                "fumigados     | ",
                "fumigadas     | FUMIGATION_CERTIFICATE",
                "santé animale | VETERINARY_CERTIFICATE",
                "validity      | EXPIRED,NOT_YET_ISSUED,UNKNOWN,VALID",
            })
    void aCodeIsFoundByItselfItsFieldOrItsMeaning(String q, String codes) {
        List<String> found = given().queryParam("q", q)
                .get("/v1/vocabulary")
                .then()
                .statusCode(200)
                .extract()
                .path("vocabulary.code");
        assertThat(found).containsExactly(codes == null ? new String[0] : codes.split(","));
    }

    @Test
    void whatIsCalledSoComesBeforeWhatMeansIt() {
        given().get("/v1/vocabulary?q=passage")
                .then()
                .body("vocabulary[0].of", is("decides"))
                .body("vocabulary[0].code", is("PASSAGE"))
                .body("vocabulary[1].of", is("passage"))
                .body("vocabulary.of", hasItems("effect"));
    }

    @Test
    void whatNoCodeMeansFindsNone() {
        given().get("/v1/vocabulary?q=xyzzy").then().statusCode(200).body("vocabulary", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-"})
    void whatHasNoLetterIsRefused(String q) {
        given().queryParam("q", q)
                .get("/v1/vocabulary")
                .then()
                .statusCode(400)
                .body("code", is("INVALID_VALUE"))
                .body("errors.name", contains("q"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Trade itself is stopped: an embargo, which also bars passage.",
                "fr | Le commerce lui-même est arrêté : un embargo, qui empêche aussi le passage.",
                "pt | O próprio comércio está parado: um embargo, que também impede a passagem.",
            })
    void theMeaningIsInTheLanguageOfTheAnswer(String language, String meaning) {
        given().get("/v1/vocabulary?q=trade_stopped&lang=" + language)
                .then()
                .body("vocabulary.code", contains("TRADE_STOPPED"))
                .body("vocabulary.of", contains("effect"))
                .body("vocabulary.meaning", contains(meaning));
    }

    @Test
    void asATable() {
        String table = given().get("/v1/vocabulary?format=csv&q=trade_stopped")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(TableColumns.rows(table))
                .containsExactly(
                        List.of("code", "of", "meaning"),
                        List.of(
                                "TRADE_STOPPED",
                                "effect",
                                "Trade itself is stopped: an embargo, which also bars passage."));
    }
}
