package regional.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Regimes, suspensions, restrictions and levies. */
@QuarkusTest
class MeasuresTest {
    @Test
    void regimesStandInTheOrderOfTheirRank() {
        ask("regimes")
                .statusCode(200)
                .body("regimes.id", contains("UEMOA", "ETLS", "ETLS-TRANS-2025", "STATUS-QUO-2025", "AFCFTA"))
                .body("regimes.citations", everyItem(not(empty())));
        ask("regimes?basis=GRANT").body("regimes.id", contains("ETLS-TRANS-2025"));
        ask("regimes?bloc=UEMOA&basis=TREATY").body("regimes.id", contains("UEMOA"));
        ask("regimes?on=1985-01-01").body("regimes.id", contains("ETLS")).body("on", is("1985-01-01"));
        ask("regimes?on=1978-12-31").body("regimes", empty());
    }

    @Test
    void aRegimeShowsItsSchedule() {
        ask("regimes/ETLS")
                .body("basis", is("TREATY"))
                .body("law", contains("ECOWAS"))
                .body("origin.membersOf", is("ECOWAS"))
                .body("origin.countries", empty())
                .body("inForce.precision.since.kind", is("YEAR"))
                .body("terms.goods.flatten()", hasItems("UNPROCESSED", "HANDICRAFT", "INDUSTRIAL"))
                .body("terms.relief", hasItem(100))
                .body("terms.conditions.flatten().code", hasItems("ORIGINATING", "APPROVED"))
                .body("terms.documents.flatten().code", hasItem("CERTIFICATE_OF_ORIGIN"))
                .body("terms.lastVerified", everyItem(notNullValue()))
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void aSentenceForTwoCountriesNamesNeither() {
        ask("regimes/AFCFTA")
                .body("text", startsWith("That both countries are parties to the AfCFTA is no preference yet."));
        ask("levies")
                .body("levies.rules.flatten().reason", hasItem(containsString("the country of origin")))
                .body("levies.rules.flatten().reason", everyItem(not(containsString("{"))));
        ask("requirements?limit=500")
                .body("requirements.text", hasItem(containsString("certificate of the country of origin")))
                .body("requirements.text", everyItem(not(containsString("{"))));
        given().header("Accept-Language", "fr")
                .get("/v1/requirements?limit=500")
                .then()
                .body("requirements.text", hasItem(containsString("le pays d'origine")))
                .body("requirements.text", everyItem(not(containsString("{"))))
                .body("requirements.text", everyItem(not(containsString("selon le cas"))))
                .body("requirements.text", everyItem(not(containsString("(le pays"))));
    }

    @Test
    void suspensionsWithWhatTheySpareAndWhoRefused() {
        ask("suspensions?target=ML&on=2022-02-01")
                .body("on", is("2022-02-01"))
                .body("suspensions.by", containsInAnyOrder("ECOWAS", "UEMOA"))
                .body("suspensions.find { it.by == 'ECOWAS' }.suspends", empty())
                .body("suspensions.find { it.by == 'ECOWAS' }.exempt.hs", hasItem("2710"))
                .body("suspensions.find { it.by == 'ECOWAS' }.refusedBy.country", contains("GN"))
                .body("suspensions.find { it.by == 'UEMOA' }.stays", hasSize(1))
                .body("suspensions.closedBy", everyItem(notNullValue()));
        ask("suspensions?target=ML&by=UEMOA").body("suspensions", hasSize(1));
        ask("suspensions").body("suspensions.target", hasItems("SL", "ML", "NE"));
        ask("suspensions?on=2026-01-01").body("suspensions", empty());
    }

    @Test
    void restrictionsByStateKindAndGoods() {
        ask("restrictions?by=ML&kind=EXPORT_BAN&hs=1207.40&on=2025-06-01")
                .body("restrictions", hasSize(1))
                .body("restrictions[0].products.hs", hasItem("120740"))
                .body("restrictions[0].partners.countries", empty())
                .body("restrictions[0].inForce.since", is("2024-10-03"))
                .body("restrictions[0].modes", empty());
        ask("restrictions?by=ML&kind=EXPORT_BAN&hs=1207.40&on=2024-10-02").body("restrictions", empty());
        ask("restrictions?by=ML&kind=EXPORT_BAN&hs=12&on=2025-06-01")
                .body("restrictions.id", hasItem("ML-OILSEEDS-2024"));
        ask("restrictions?by=ML&kind=EXPORT_BAN&hs=8703&on=2025-06-01").body("restrictions", empty());
        ask("restrictions?kind=BORDER_CLOSURE")
                .body("restrictions.kind", everyItem(is("BORDER_CLOSURE")))
                .body("restrictions.modes.flatten()", hasItem("LAND"));
        ask("restrictions?kind=BORDER_CLOSURE&by=NG").body("restrictions.id", hasItem("NG-BORDER-2019"));
    }

    @Test
    void leviesByLawDayAndWhoCollectsThem() {
        ask("levies").body("levies.id", contains("PC-AES", "PCC", "PCS", "RS"));
        ask("levies?bloc=UEMOA").body("levies.law.flatten()", hasItem("UEMOA"));
        ask("levies?destination=GH&on=2025-06-01").body("levies.id", contains("PCC"));
        ask("levies?destination=ML&on=2025-06-01")
                .body("levies.id", hasItem("PC-AES"))
                .body("levies.id", not(hasItem("PCC")));
        ask("levies?destination=ML&on=2010-06-01").body("levies.id", hasItem("PCC"));
        ask("levies?destination=ML").body("levies.id", hasItems("PC-AES", "PCC", "PCS"));
        ask("levies?destination=GH").body("levies.id", not(hasItem("PC-AES")));
        ask("levies")
                .body("levies.find { it.id == 'PCC' }.rates.rate", hasItem(0.5f))
                .body("levies.find { it.id == 'PCC' }.base", is("CUSTOMS_VALUE"))
                .body("levies.find { it.id == 'PCC' }.rules.status", hasItems("NOT_DUE", "DUE"))
                .body("levies.rules.flatten().size()", greaterThan(3));
    }
}
