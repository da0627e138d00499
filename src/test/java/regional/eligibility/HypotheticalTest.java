package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to an amended law say that they are none of the law. */
@QuarkusTest
class HypotheticalTest {
    private static final String JOINS_AES =
            "{'type': 'MEMBERSHIP_BEGINS', 'country': 'TG', 'bloc': 'AES', 'on': '2027-01-01'}";
    private static final String LEAVES_ECOWAS =
            "{'type': 'MEMBERSHIP_ENDS', 'country': 'TG', 'bloc': 'ECOWAS', 'on': '2027-01-01'}";

    private static ValidatableResponse ask(String language, String changes, String shape) {
        return given().contentType("application/json")
                .header("Accept-Language", language)
                .body(("{'amendment': {'changes': [" + changes + "]}, " + shape + "}").replace('\'', '"'))
                .post("/v1/scenarios")
                .then()
                .statusCode(200);
    }

    /** Togo would collect the levy of AES: no verdict changes, and money does. */
    @Test
    void pairsAreNamedWhoseLeviesAloneChange() {
        ask("en", JOINS_AES, "'matrix': {'on': '2027-02-01'}")
                .body("differs", is(true))
                .body("matrix.amended.hypothetical", is(true))
                .body("matrix.real.hypothetical", nullValue())
                .body("difference.pairs", hasSize(8))
                .body("difference.pairs.destination", everyItem(is("TG")))
                .body("difference.pairs.origin", hasItems("GH", "NG", "GM", "LR", "SL", "CV", "GN", "MR"))
                .body("difference.pairs.verdict", everyItem(nullValue()))
                .body("difference.pairs.levies.after", everyItem(notNullValue()))
                .body("difference.pairs[0].levies.after[0]", startsWith("PC-AES"));
    }

    /** What the answer rests on is said in each language before all else. */
    @ParameterizedTest
    @CsvSource({"en, 'Assumed: '", "fr, 'Hypothèse\u00a0: '", "pt, 'Hipótese: '"})
    void theSummaryBeginsWithTheAssumption(String language, String beginning) {
        ask(
                        language,
                        JOINS_AES + "," + LEAVES_ECOWAS,
                        "'question': {'origin': 'GH', 'destination': 'TG', 'on': '2027-02-01'}")
                .body("question.amended.hypothetical", is(true))
                .body("question.amended.verdict", is("NO_PREFERENCE"))
                .body("question.amended.summary", startsWith(beginning))
                .body("question.real.verdict", is("FREE_MOVEMENT"));
    }

    /** A matrix for maize is not that for goods of which nothing is said: a ban shows in each of its rows. */
    @Test
    void theMatrixShowsWhatIsBarred() {
        String matrix = "/v1/eligibility/matrix?on=2026-03-01&countries=BF,CI,SN";
        List<List<String>> unknown = given().get(matrix).path("passages");
        List<List<String>> maize =
                given().get(matrix + "&hs=1005&originating=true").path("passages");
        assertThat(unknown.getFirst()).containsExactly("SAME_COUNTRY", "DEPENDS_ON_GOODS", "DEPENDS_ON_GOODS");
        assertThat(maize.getFirst()).containsExactly("SAME_COUNTRY", "PROHIBITED", "PROHIBITED");
        given().get(matrix + "&hs=1005&originating=true").then().body("rows[0][1]", is("FREE_MOVEMENT"));
    }
}
