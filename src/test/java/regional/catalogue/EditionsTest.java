package regional.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

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
                .body("editions[0].storedAt", notNullValue())
                .body("next", nullValue())
                .body("edition.name", is("2026-R02"));
        ask("editions/2026-R02")
                .statusCode(200)
                .body("name", is("2026-R02"))
                .body("verifiedUntil", is("2026-05-22"))
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void anEditionThatIsNotStored() {
        ask("editions/1999-R01")
                .statusCode(404)
                .body("code", is("UNKNOWN_EDITION"))
                .body("errors[0].location", is("path"))
                .body("errors[0].name", is("name"));
        ask("editions/latest").statusCode(404).body("code", is("UNKNOWN_EDITION"));
    }
}
