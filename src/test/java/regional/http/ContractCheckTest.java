package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The check that all answers go through sees what is wrong with one. */
@QuarkusTest
class ContractCheckTest {
    private static final String PATH = "/v1/eligibility";
    private static final String QUESTION = PATH + "?origin=ML&destination=GH&on=2025-06-01";

    @Test
    void itIsThereWithoutBeingAskedFor() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(ContractCheck.class);
        assertThatThrownBy(() -> given().get("/test/undocumented"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there is no such answer in the document");
    }

    @Test
    void aRealAnswerHasNoFlaw() {
        assertThat(flaws(answer())).isEmpty();
        assertThat(flaws(problem())).isEmpty();
    }

    @Test
    void aPropertyThatIsNotNamedIsAFlaw() {
        assertThat(flaws(changed(answer(), body -> body.put("surprise", 1))))
                .anyMatch(flaw -> flaw.contains("surprise"));
        assertThat(flaws(changed(answer(), body -> ((ObjectNode) body.at("/regimes/0/inForce")).put("surprise", 1))))
                .anyMatch(flaw -> flaw.contains("surprise"));
        assertThat(flaws(changed(problem(), body -> body.put("surprise", 1))))
                .anyMatch(flaw -> flaw.contains("surprise"));
    }

    @Test
    void aPropertyThatIsMissingIsAFlaw() {
        assertThat(flaws(changed(answer(), body -> body.remove("verdict")))).anyMatch(flaw -> flaw.contains("verdict"));
        assertThat(flaws(changed(answer(), body -> ((ObjectNode) body.at("/stable")).remove("until"))))
                .anyMatch(flaw -> flaw.contains("until"));
        assertThat(flaws(changed(problem(), body -> body.remove("errors")))).anyMatch(flaw -> flaw.contains("errors"));
    }

    @Test
    void aWrongTypeOrFormIsAFlaw() {
        assertThat(flaws(changed(answer(), body -> body.put("freeMovement", "no"))))
                .hasSize(1);
        assertThat(flaws(changed(answer(), body -> body.putNull("verdict")))).hasSize(1);
        assertThat(flaws(changed(answer(), body -> ((ObjectNode) body.path("edition")).put("verifiedUntil", "soon"))))
                .hasSize(1);
    }

    @Test
    void whatIsAroundTheBodyIsHeldAgainstTheDocumentToo() {
        Contract.Answer answer = answer();
        assertThat(flaws(new Contract.Answer(201, answer.headers(), answer.body())))
                .hasSize(1);
        assertThat(flaws(new Contract.Answer(418, problem().headers(), problem().body())))
                .hasSize(2);
        assertThat(flaws(new Contract.Answer(400, answer.headers(), answer.body())))
                .hasSize(1);
        assertThat(flaws(with(answer, "content-type", "text/html"))).hasSize(1);
        assertThat(flaws(with(answer, "etag", ""))).containsExactly("the header ETag is missing");
        assertThat(flaws(with(answer, "on", ""))).containsExactly("the header On is not the body's day");
        assertThat(ContractCheck.shown().flaws("DELETE", PATH, answer)).hasSize(1);
    }

    @Test
    void aDocumentThatNamesLessFindsMore() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(given().accept("application/json").get("/q/openapi").asString());
        ((ObjectNode) document.at("/components/schemas/Range/properties")).remove("since");
        assertThat(new Contract(document).flaws("GET", PATH, answer())).anyMatch(flaw -> flaw.contains("since"));
    }

    private static List<String> flaws(Contract.Answer answer) {
        return ContractCheck.shown().flaws("GET", PATH, answer);
    }

    private static Contract.Answer answer() {
        return ContractCheck.answer(given().get(QUESTION));
    }

    private static Contract.Answer problem() {
        return ContractCheck.answer(given().get(PATH));
    }

    private static Contract.Answer changed(Contract.Answer answer, Consumer<ObjectNode> change) {
        ObjectNode body = (ObjectNode) answer.json();
        change.accept(body);
        return new Contract.Answer(answer.status(), answer.headers(), body.toString());
    }

    private static Contract.Answer with(Contract.Answer answer, String header, String value) {
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put(header, value);
        return new Contract.Answer(answer.status(), headers, answer.body());
    }
}
