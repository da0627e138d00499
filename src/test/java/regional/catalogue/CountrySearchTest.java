package regional.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries by what somebody types. */
@QuarkusTest
class CountrySearchTest {
    private static ValidatableResponse seek(String q) {
        return given().queryParam("q", q).get("/v1/countries").then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "haute-volta | BF",
                "Haute Volta | BF",
                "VOLTA | BF",
                "cote d'ivoire | CI",
                "Côte d’Ivoire | CI",
                "marfim | CI",
                "ivory | CI",
                "dahomey | BJ",
                "Daomé | BJ",
                "bénin | BJ",
                "benim | BJ",
                "HV | BF",
                "hv | BF",
                "dy | BJ",
                "bfa | BF",
                "GN | GN",
                "gnb | GW",
                "guine | GN,GW",
                "guinée | GN,GW",
                "bissau | GW",
                "cap vert | CV",
                "nigeria | NG",
                "niger | NE,NG",
                "gana | GH",
                "gambia | GM"
            })
    void aCountryIsFoundByWhatItIsCalled(String q, String codes) {
        List<String> found = seek(q).statusCode(200).extract().path("countries.code");
        assertThat(found).containsExactly(codes.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "olta", "france", "BFAA"})
    void whatNoCountryIsCalledFindsNone(String q) {
        seek(q).statusCode(200).body("countries", empty()).body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'"})
    void whatHasNoLetterIsRefused(String q) {
        seek(q).statusCode(400).body("code", is("INVALID_VALUE")).body("errors.name", contains("q"));
    }

    @Test
    void itGoesWithPages() {
        String next = given().queryParam("q", "guine")
                .queryParam("limit", 1)
                .get("/v1/countries")
                .then()
                .body("countries.code", contains("GN"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        given().queryParam("q", "guine")
                .queryParam("cursor", next)
                .get("/v1/countries")
                .then()
                .body("countries.code", contains("GW"));
        given().queryParam("cursor", next)
                .get("/v1/countries")
                .then()
                .statusCode(400)
                .body("errors.name", contains("cursor"));
        given().get("/v1/countries").then().body("countries", hasSize(16));
    }
}
