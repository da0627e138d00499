package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to an amended law. */
@QuarkusTest
class ScenarioTest {
    private static final String TOGO_LEAVES =
            "{'type': 'MEMBERSHIP_ENDS', 'country': 'TG', 'bloc': 'UEMOA', 'on': '2027-01-01'}";
    private static final String NIGER_RETURNS =
            "{'type': 'MEMBERSHIP_BEGINS', 'country': 'NE', 'bloc': 'ECOWAS', 'on': '2027-06-01'}";
    private static final String QUESTION = "'question': {'origin': 'TG', 'destination': 'BF', 'on': '2027-02-01'}";

    private static ValidatableResponse ask(String query, String changes, String shape) {
        return send(query, "{'amendment': {'changes': [" + changes + "]}, " + shape + "}");
    }

    private static ValidatableResponse send(String query, String body) {
        return given().contentType("application/json")
                .body(body.replace('\'', '"'))
                .when()
                .post("/v1/scenarios" + query)
                .then();
    }

    @Test
    void togoLeavesUemoa() {
        ask("", TOGO_LEAVES, QUESTION)
                .statusCode(200)
                .body("question.amended.verdict", is("STATUS_QUO"))
                .body("question.amended.permalink", nullValue())
                .body("question.real.verdict", is("FREE_MOVEMENT"))
                .body("question.real.permalink", notNullValue())
                .body("differs", is(true))
                .body("difference.firstDay", is("2027-01-01"))
                .body("difference.pairs", hasSize(22))
                .body("difference.pairs.since", everyItem(is("2027-01-01")))
                .body("difference.pairs.findAll { it.direction == 'LOSES' }", hasSize(6))
                .body(
                        "difference.pairs.find { it.origin == 'TG' && it.destination == 'SN' }.direction",
                        is("OTHERWISE"))
                .body(
                        "difference.pairs.find { it.origin == 'TG' && it.destination == 'SN' }.verdict.before.regimes",
                        contains("UEMOA", "ETLS"))
                .body(
                        "difference.pairs.find { it.origin == 'TG' && it.destination == 'SN' }.verdict.after.recommended",
                        is("ETLS"))
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void nigerReturnsToEcowas() {
        ask("", NIGER_RETURNS, "'timeline': {'origin': 'GH', 'destination': 'NE', 'since': '2027-01-01'}")
                .statusCode(200)
                .body("timeline.amended.spans.during.since", contains("2027-01-01", "2027-06-01"))
                .body("timeline.amended.spans[1].verdict", is("FREE_MOVEMENT"))
                .body("timeline.amended.spans[1].changedBy", contains("amendment"))
                .body("timeline.real.spans", hasSize(1))
                .body("difference.firstDay", is("2027-06-01"))
                .body("difference.pairs.find { it.origin == 'GH' && it.destination == 'NE' }.direction", is("GAINS"));
    }

    @Test
    void anAmendmentStartsFromWhatWasKnowable() {
        String change = "{'type': 'MEMBERSHIP_ENDS', 'country': 'ML', 'bloc': 'ECOWAS', 'on': '2027-01-01'}";
        ask("?publishedBy=2024-01-27", change, "'matrix': {'on': '2027-01-01', 'countries': 'ML,GH'}")
                .statusCode(200)
                .body("matrix.amended.rows[0]", contains("SAME_COUNTRY", "NO_PREFERENCE"))
                .body("matrix.real.rows[0]", contains("SAME_COUNTRY", "FREE_MOVEMENT"))
                .body("differs", is(true));
        ask("", change, "'matrix': {'on': '2027-01-01'}")
                .statusCode(422)
                .body("code", is("FLAWED_AMENDMENT"))
                .body("errors.name", contains("amendment.changes[0]"));
    }

    /** One of each type of change. */
    @Test
    void everyExampleOfTheDocumentChangesSomething() throws IOException {
        JsonNode examples = new YAMLMapper()
                .readTree(Path.of("openapi/openapi.yaml").toFile())
                .at("/components/requestBodies/Scenario/content/application~1json/examples");
        assertThat(examples.properties()).hasSize(10);
        examples.properties()
                .forEach(example -> given().contentType("application/json")
                        .body(example.getValue().path("value").toString())
                        .post("/v1/scenarios")
                        .then()
                        .statusCode(200)
                        .body("differs", is(true)));
    }

    /** A generated client sends every field that it knows, and an empty list or null in most. */
    @Test
    void whatSaysNothingIsAsIfItWereLeftOut() {
        String change = "{'type': 'MEMBERSHIP_ENDS', 'country': 'TG', 'bloc': 'UEMOA', 'on': '2027-01-01'";
        String question = "{'origin': 'TG', 'destination': 'BF', 'on': '2027-02-01'";
        String plain = "'question': " + question + "}";
        String full = "'question': " + question + ", 'hs': null, 'mode': null}, 'matrix': {}, 'timeline': null";
        Map<String, Object> expected = ask("", change + "}", plain)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        String nothing = ", 'goods': [], 'suspends': [], 'exempt': [], 'origin': {}, 'rank': null, 'until': null}";
        assertThat(ask("", change + nothing, full)
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .<String, Object>getMap(""))
                .isEqualTo(expected);
        ask("", change + ", 'gods': null}", plain).statusCode(400).body("errors.code", contains("UNKNOWN_PARAMETER"));
        ask("", change + ", 'goods': ['INDUSTRIAL']}", plain)
                .statusCode(400)
                .body("errors.name", contains("amendment.changes[0].goods"));
        ask("", change + "}", "'timeline': {}, 'question': {}").statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"ML,GH,2025-06-01", "GH,ML,2025-06-01", "SN,CI,2026-01-01", "FR,GH,2025-06-01", "GH,NG,1979-07-01"})
    void anEmptyAmendmentIsReality(String origin, String destination, String on) {
        String fields = "'origin': '" + origin + "', 'destination': '" + destination + "', 'on': '" + on + "'";
        JsonPath scenario = ask("", "", "'question': {" + fields + ", 'explain': 'full'}")
                .statusCode(200)
                .body("differs", is(false))
                .body("difference.pairs", empty())
                .body("difference.firstDay", nullValue())
                .extract()
                .jsonPath();
        Map<String, Object> real = given().get(
                        "/v1/eligibility?explain=full&origin=" + origin + "&destination=" + destination + "&on=" + on)
                .jsonPath()
                .getMap("");
        Map<Object, Object> answer = Objects.requireNonNull(scenario.getMap("question.amended"));
        assertThat(answer).isEqualTo(scenario.getMap("question.real"));
        assertThat(without(answer)).isEqualTo(without(real));
    }

    /** Without the address, whose parameters stand in an order of their own. */
    private static Map<?, ?> without(Map<?, ?> answer) {
        Map<?, ?> rest = new HashMap<>(answer);
        rest.remove("permalink");
        return rest;
    }

    @Test
    void anEmptyAmendmentIsRealityForAllPairs() {
        Map<String, Object> scenario = ask("", "", "'matrix': {'on': '2025-06-01', 'originating': true}")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        Map<String, Object> real = given().get("/v1/eligibility/matrix?on=2025-06-01&originating=true")
                .jsonPath()
                .getMap("");
        assertThat(scenario.get("matrix")).isEqualTo(Map.of("amended", real, "real", real));
    }

    @Test
    void everyTypeOfChangeIsMade() {
        String changes = TOGO_LEAVES + "," + NIGER_RETURNS + "," + """
                {'type': 'REGIME_ENDS', 'regime': 'STATUS-QUO-2025', 'on': '2027-01-01'},
                {'type': 'REGIME_BEGINS', 'id': 'NEW', 'basis': 'GRANT', 'origin': {'countries': ['GH']},
                 'destination': {'membersOf': 'AES'}, 'on': '2027-01-01', 'until': '2029-01-01',
                 'goods': ['UNPROCESSED', 'HANDICRAFT'], 'relief': 50},
                {'type': 'REGIME_PARTIES', 'regime': 'ETLS-TRANS-2025', 'origin': {'countries': ['MR', 'ML']},
                 'destination': {'membersOf': 'ECOWAS'}, 'on': '2027-01-01'},
                {'type': 'SUSPENSION_BEGINS', 'by': 'ECOWAS', 'target': 'GW', 'suspends': [], 'on': '2027-01-01'},
                {'type': 'SUSPENSION_ENDS', 'suspension': 'AMENDMENT-5', 'on': '2028-01-01'},
                {'type': 'LEVY_BEGINS', 'id': 'NEW-LEVY', 'collectedBy': {'countries': ['ML']}, 'percent': 1.25,
                 'base': 'CUSTOMS_VALUE', 'on': '2027-01-01', 'exempt': [{'membersOf': 'UEMOA'}]},
                {'type': 'LEVY_RATE', 'levy': 'PCS', 'percent': 1.5, 'on': '2027-01-01'},
                {'type': 'LEVY_ENDS', 'levy': 'PC-AES', 'on': '2027-02-01'}""";
        ask("", changes, "'question': {'origin': 'GH', 'destination': 'ML', 'on': '2027-02-01'}")
                .statusCode(200)
                .body("question.amended.verdict", is("PARTIAL"))
                .body("question.amended.regimes.id", contains("NEW"))
                .body("question.amended.regimes[0].treatment.UNPROCESSED", is(50))
                .body("question.amended.levies.find { it.id == 'NEW-LEVY' }.status", is("DUE"))
                .body("question.amended.levies.find { it.id == 'PCS' }.rate", is(1.5f))
                .body("question.amended.levies.id", not(contains("PC-AES")));
    }

    @Test
    void everyFlawIsNamed() {
        ask(
                        "",
                        "{'type': 'MEMBERSHIP_ENDS', 'country': 'GH', 'bloc': 'UEMOA', 'on': '2027-01-01'},"
                                + TOGO_LEAVES + ", {'type': 'REGIME_ENDS', 'regime': 'NOTHING', 'on': '2027-01-01'}",
                        QUESTION)
                .statusCode(422)
                .body("code", is("FLAWED_AMENDMENT"))
                .body("errors.name", contains("amendment.changes[0]", "amendment.changes[2]"))
                .body("errors.location", everyItem(is("body")));
        ask("", """
                {'type': 'MEMBERSHIP_BEGINS', 'country': 'GH', 'bloc': 'ECOWAS', 'on': '2027-01-01'},
                {'type': 'MEMBERSHIP_BEGINS', 'country': 'GH', 'bloc': 'NOWHERE', 'on': '2027-01-01'},
                {'type': 'LEVY_RATE', 'levy': 'PCS', 'percent': 150, 'on': '2027-01-01'}""", QUESTION)
                .statusCode(422)
                .body("errors", hasSize(3))
                .body("errors.name", everyItem(is("amendment")))
                .body("errors.code", everyItem(is("FLAWED_AMENDMENT")));
    }

    @Test
    void everyFaultOfTheBodyIsNamedAtOnce() {
        ask("?publishedBy=soon&x=1", """
                {'type': 'MEMBERSHIP_ENDS', 'country': 'togoo', 'on': '2027-02-30', 'if': 'y'},
                {'type': 'NOTHING'},
                {'type': 'LEVY_RATE', 'levy': '1 levy', 'percent': '1', 'on': 7}""", "'question': {'origin': 'TG', 'edition': '2026-R02', 'hs': 12}")
                .statusCode(400)
                .body(
                        "errors.collect { it.location + ' ' + it.name + ' ' + it.code }",
                        containsInAnyOrder(
                                "query publishedBy INVALID_DATE",
                                "query x UNKNOWN_PARAMETER",
                                "body amendment.changes[0].country INVALID_CODE",
                                "body amendment.changes[0].bloc MISSING_PARAMETER",
                                "body amendment.changes[0].on INVALID_DATE",
                                "body amendment.changes[0].if UNKNOWN_PARAMETER",
                                "body amendment.changes[1].type INVALID_VALUE",
                                "body amendment.changes[2].levy INVALID_CODE",
                                "body amendment.changes[2].percent INVALID_VALUE",
                                "body amendment.changes[2].on INVALID_VALUE",
                                "body question.destination MISSING_PARAMETER",
                                "body question.edition UNKNOWN_PARAMETER",
                                "body question.hs INVALID_VALUE"));
    }

    @Test
    void oneQuestionIsAsked() {
        ask("", "", "'matrix': {'on': '2027-01-01'}, 'timeline': {'origin': 'TG', 'destination': 'BF'}")
                .statusCode(400)
                .body("errors.name", contains("timeline"));
        send("", "{}")
                .statusCode(400)
                .body("errors.name", containsInAnyOrder("amendment", "question"))
                .body("errors.code", everyItem(is("MISSING_PARAMETER")));
        ask("", "", "'question': {'origin': 'TG', 'destination': 'TG'}")
                .statusCode(422)
                .body("errors.name", contains("question.destination"));
        ask("?edition=2001-R01", "", QUESTION).statusCode(404).body("code", is("UNKNOWN_EDITION"));
    }

    @Test
    void aBodyHasItsBounds() {
        for (String body : new String[] {"", "[]", "{'a': 1, 'a': 2}", "{} {}", "{'amendment'"}) {
            send("", body).statusCode(400).body("code", is("MALFORMED_BODY"));
        }
        send("", "{'a': '" + "a".repeat(1024 * 1024) + "'}").statusCode(413).body("code", is("TOO_LARGE"));
        ask("", TOGO_LEAVES + ("," + TOGO_LEAVES).repeat(50), QUESTION)
                .statusCode(400)
                .body("errors.name", contains("amendment.changes"));
    }

    /** One change each, or two that do not go together: the sentence in three languages. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/flawed-amendments.csv", delimiter = '|', numLinesToSkip = 1)
    void everyFlawIsToldInTheCallersLanguage(String changes, String english, String french, String portuguese) {
        Map.of("en", english, "fr", french, "pt", portuguese).forEach((language, sentence) -> {
            String beginning = switch (language) {
                case "fr" -> "Le droit ne peut pas être modifié ainsi\u00a0: ";
                case "pt" -> "O direito não pode ser modificado assim: ";
                default -> "The law cannot be amended so: ";
            };
            given().contentType("application/json")
                    .header("Accept-Language", language)
                    .body(("{'amendment': {'changes': [" + changes + "]}, " + QUESTION + "}").replace('\'', '"'))
                    .post("/v1/scenarios")
                    .then()
                    .statusCode(422)
                    .header("Content-Language", language)
                    .body("errors.code", contains("FLAWED_AMENDMENT"))
                    .body("errors.detail", contains(beginning + sentence))
                    .body("detail", is(beginning + sentence));
        });
    }

    @Test
    void whatAnAmendmentRestsOnIsNamedInTheCallersLanguage() {
        given().contentType("application/json")
                .header("Accept-Language", "fr")
                .body(("{'amendment': {'changes': [" + NIGER_RETURNS
                                + "]}, 'question': {'origin': 'NE', 'destination': 'GH',"
                                + " 'on': '2027-07-01', 'explain': 'full'}}")
                        .replace('\'', '"'))
                .post("/v1/scenarios")
                .then()
                .statusCode(200)
                .body("question.amended.because.citations.flatten().title", hasItem("Modification de la requête"))
                .body("question.amended.because.citations.flatten().issuer", hasItem("Le demandeur"));
    }

    @Test
    void flawsAreToldInTheCallersLanguage() {
        given().contentType("application/json")
                .header("Accept-Language", "fr")
                .body("{\"amendment\": {}}")
                .post("/v1/scenarios")
                .then()
                .statusCode(400)
                .body("errors.detail", everyItem(endsWith("est obligatoire.")));
    }
}
