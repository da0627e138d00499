package regional.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regional.ShippedDataset;

/** The longest list, walked page by page. */
@QuarkusTest
class InstrumentsTest {
    private static final List<String> ALL = ShippedDataset.rulebook().facts().instruments().stream()
            .map(instrument -> instrument.id().value())
            .sorted()
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"limit=13", "limit=37", "limit=100", "limit=500"})
    void whoFollowsTheCursorSeesEveryEntryOnce(String limit) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        while (cursor != null && pages++ <= ALL.size()) {
            JsonPath page = ask("instruments?" + limit + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("instruments.id"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(seen).isEqualTo(ALL);
    }

    @Test
    void aHundredAreShownUnlessAnotherNumberIsAskedFor() {
        ask("instruments").body("instruments", hasSize(100)).body("next", notNullValue());
        ask("instruments?limit=3").body("instruments", hasSize(3));
    }

    @Test
    void aCursorKeepsItsFilters() {
        String next = ask("instruments?tier=PRIMARY&limit=2").extract().path("next");
        ask("instruments?tier=PRIMARY&limit=2&cursor=" + next)
                .statusCode(200)
                .body("instruments.tier", everyItem(is("PRIMARY")));
        ask("instruments?tier=PRIMARY&limit=5&edition=2026-R02&cursor=" + next).statusCode(200);
        ask("instruments?tier=PRESS&limit=2&cursor=" + next)
                .statusCode(400)
                .body("errors.name", is(List.of("cursor")))
                .body("errors.code", is(List.of("INVALID_VALUE")));
        ask("restrictions?limit=2&cursor=" + next).statusCode(400).body("code", is("INVALID_VALUE"));
    }

    @Test
    void instrumentsByTierAndIssuer() {
        ask("instruments?tier=OFFICIAL&limit=500").body("instruments.tier", everyItem(is("OFFICIAL")));
        ask("instruments?issuer=ECOWAS")
                .body("instruments", not(empty()))
                .body("instruments.issuer", everyItem(is("ECOWAS")));
        ask("instruments?tier=PRIMARY&limit=500").body("next", nullValue());
    }

    @Test
    void anInstrumentByItself() {
        ask("instruments/treaty-of-lagos-1975")
                .statusCode(200)
                .body("id", is("treaty-of-lagos-1975"))
                .body("issuer", is("ECOWAS"))
                .body("published", is("1975-05-28"))
                .body("tier", is("PRIMARY"))
                .body("url", notNullValue())
                .body("edition.name", is("2026-R02"));
        ask("instruments/ecowas-accession-cabo-verde").body("published", is("1976-01-01/1977-12-31"));
    }
}
