package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a response is in, and problems in each. */
@QuarkusTest
class CallersLanguageTest {
    private static final String ANSWER = "/v1/eligibility?origin=ML&destination=GH&on=2025-06-01";

    private static ValidatableResponse ask(String preferences, String address) {
        return given().header("Accept-Language", preferences)
                .urlEncodingEnabled(false)
                .when()
                .get(address)
                .then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-SN,fr;q=0.9,en;q=0.5 | fr",
                "de;q=1, pt;q=0.1        | pt",
                "de                      | en",
                "*                       | en",
            })
    void answersAndProblemsNameTheirLanguage(String preferences, String language) {
        for (String address : List.of(ANSWER, ANSWER + "&explain=none", ANSWER + "&on=2025", "/v1/nothing")) {
            ask(preferences, address)
                    .header("Content-Language", language)
                    .header("Vary", "Accept, Accept-Language, Accept-Encoding");
        }
    }

    @Test
    void withoutPreferencesItIsEnglish() {
        given().get(ANSWER).then().statusCode(200).header("Content-Language", "en");
        given().get("/v1/nothing").then().statusCode(404).header("Content-Language", "en");
    }

    @Test
    void preferencesMayStandInSeveralHeaders() {
        given().header("Accept-Language", "de", "pt;q=0.3", "fr;q=0.2")
                .get(ANSWER)
                .then()
                .statusCode(200)
                .header("Content-Language", "pt");
    }

    @Test
    void preferencesThatCannotBeReadAreEnglish() {
        ask("fr_SN", ANSWER).statusCode(200).header("Content-Language", "fr");
        ask("fr;q=2", ANSWER + "&colour=red").statusCode(400).body("errors.location", is(List.of("query")));
    }

    @Test
    void everyLanguageHasItsTag() {
        Set<String> tags = new HashSet<>();
        for (String language : List.of("en", "fr", "pt")) {
            String tag = ask(language, ANSWER).statusCode(200).extract().header("ETag");
            assertThat(ask(language + "-SN", ANSWER).extract().header("ETag")).isEqualTo(tag);
            given().header("Accept-Language", language)
                    .header("If-None-Match", tag)
                    .get(ANSWER)
                    .then()
                    .statusCode(304);
            tags.add(tag);
        }
        assertThat(tags).hasSize(3);
        given().header("Accept-Language", "fr")
                .header("If-None-Match", ask("en", ANSWER).extract().header("ETag"))
                .get(ANSWER)
                .then()
                .statusCode(200)
                .header("Content-Language", "fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Date illisible             | on : Le jour « 2025-02-30 » n'existe pas : le mois 2025-02 a 28 jours. Vérifiez le jour.",
                "pt | Data ilegível              | on: O dia «2025-02-30» não existe: o mês 2025-02 tem 28 dias. Verifique o dia.",
                "en | A date that cannot be read | on: There is no day '2025-02-30': the month 2025-02 has 28 days. Check the day.",
            },
            quoteCharacter = '`')
    void aProblemIsToldInTheCallersLanguage(String language, String title, String detail) {
        ValidatableResponse problem = ask(language, "/v1/eligibility?origin=ML&destination=GH&on=2025-02-30")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("INVALID_DATE"))
                .body("title", is(title));
        String told = problem.extract().path("detail");
        assertThat(told.replace('\u00a0', ' ')).isEqualTo(detail);
        problem.body("errors[0].detail", is(told.replaceFirst("on\u00a0?: ", "")));
    }

    @Test
    void whatMayBeGivenIsToldInTheCallersLanguageAndCodesAreNot() {
        ask("fr", "/v1/eligibility?origin=ml&on=2025-02-30&hs=1&approved=X&edition=one&explain=loud&colour=red")
                .statusCode(400)
                .body("detail", containsString("Le paramètre destination est obligatoire. "))
                .body("detail", containsString("explain\u00a0: «\u00a0loud\u00a0»"))
                .body("errors.find { it.name == 'hs' }.detail", containsString("un zéro s'est-il perdu au début"))
                .body(
                        "errors.find { it.name == 'approved' }.detail",
                        containsString("NOT_APPROVED, ou un ou plusieurs parmi"))
                .body("errors.find { it.name == 'edition' }.detail", endsWith("un nom tel que 2026-R02."))
                .body("errors.find { it.name == 'explain' }.detail", endsWith("none, summary, full."))
                .body(
                        "errors.find { it.name == 'destination' }.detail",
                        is("Le paramètre destination est obligatoire."))
                .body("errors.find { it.name == 'destination' }.code", is("MISSING_PARAMETER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | L'origine et la destination sont le même pays | Aucune édition de ce nom n'est conservée",
                "pt | A origem e o destino são o mesmo país         | Nenhuma edição com esse nome está guardada",
            },
            quoteCharacter = '`')
    void whatMakesNoSenseAndWhatIsNotThereToo(String language, String sameCountry, String unknownEdition) {
        ask(language, "/v1/eligibility?origin=ML&destination=ML")
                .statusCode(422)
                .header("Content-Language", language)
                .body("title", is(sameCountry));
        ask(language, ANSWER + "&edition=1999-R01")
                .statusCode(404)
                .header("Content-Language", language)
                .body("title", is(unknownEdition))
                .body("errors[0].detail", containsString("1999-R01"));
    }

    @Test
    void problemsThatNoResourceFindsAreToldTheSameWay() {
        ask("fr", "/v1/nothing")
                .statusCode(404)
                .body("code", is("NOT_FOUND"))
                .body("title", is("Introuvable"))
                .body("detail", allOf(containsString("/v1/nothing"), startsWith("Identifiant inconnu")));
        given().header("Accept-Language", "pt")
                .delete("/v1/eligibility")
                .then()
                .statusCode(405)
                .header("Content-Language", "pt")
                .body("title", is("O método não é admitido aqui"))
                .body("detail", containsString("«/v1/eligibility»"))
                .body("errors.location", is(List.of("path")));
        given().header("Accept-Language", "pt")
                .accept("image/png")
                .get(ANSWER)
                .then()
                .statusCode(406)
                .header("Content-Language", "pt")
                .body("title", not("No answer in an acceptable format"));
    }
}
