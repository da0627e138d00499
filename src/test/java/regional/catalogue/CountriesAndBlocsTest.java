package regional.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Countries, blocs, and who belonged to a bloc on both sides of every turn. */
@QuarkusTest
class CountriesAndBlocsTest {
    @Test
    void theCountriesThatAreCovered() {
        ask("countries")
                .statusCode(200)
                .contentType("application/json")
                .body("countries", hasSize(16))
                .body("countries[0].code", is("BF"))
                .body("countries.find { it.code == 'CV' }.aliases", hasItem("Cape Verde"))
                .body("countries.citations", everyItem(not(empty())))
                .body("$", hasKey("next"))
                .body("next", nullValue())
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void aFormerCodeLeadsToTheCountry() {
        ask("countries/HV")
                .statusCode(200)
                .body("code", is("BF"))
                .body("alpha3", is("BFA"))
                .body("name", is("Burkina Faso"))
                .body("formerCodes", contains("HV", "HVO", "HVBF"))
                .body("edition.name", is("2026-R02"));
        ask("countries/DY").body("code", is("BJ"));
        ask("countries/NG").body("code", is("NG")).body("name", is("Nigeria"));
    }

    @Test
    void theBlocsThatTheEditionKnows() {
        ask("blocs").body("blocs.id", contains("AES", "AFCFTA", "ECOWAS", "UEMOA"));
        ask("blocs/ECOWAS")
                .body("name", is("Economic Community of West African States"))
                .body("inForce.since", is("1975-05-28"))
                .body("inForce.until", nullValue())
                .body("openedBy", is("treaty-of-lagos-1975"))
                .body("$", not(hasKey("closedBy")))
                .body("disputes.text", everyItem(notNullValue()))
                .body("citations.instrument", hasItem("ecowas-revised-treaty-1993"))
                .body("edition.verifiedUntil", is("2026-05-22"));
    }

    @Test
    void threeLeaveEcowas() {
        ask("blocs/ECOWAS/members?on=2024-12-31").body("count", is(15)).body("members", hasSize(15));
        ask("blocs/ECOWAS/members?on=2025-01-28").body("count", is(15)).body("members.country", hasItems("BF", "ML"));
        ask("blocs/ECOWAS/members?on=2025-01-29").body("count", is(12)).body("members.country", not(hasItem("ML")));
        ask("blocs/ECOWAS/members?on=2025-02-01")
                .body("bloc", is("ECOWAS"))
                .body("on", is("2025-02-01"))
                .body("count", is(12))
                .body("members", hasSize(12))
                .body("members.find { it.country == 'GH' }.inForce.since", is("1975-05-28"))
                .body("members.inForce.until", everyItem(nullValue()))
                .body("uncertain", empty())
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void whoseDatesLeaveItOpenIsUncertain() {
        ask("blocs/ECOWAS/members?on=1975-12-31").body("count", is(15)).body("uncertain", empty());
        ask("blocs/ECOWAS/members?on=1977-06-30")
                .body("count", is(15))
                .body("members.country", not(hasItem("CV")))
                .body("uncertain.country", contains("CV"))
                .body("uncertain[0].inForce.since", is("1977-12-31"))
                .body("uncertain[0].inForce.precision.since.kind", is("RANGE"))
                .body("uncertain[0].inForce.precision.since.earliest", is("1976-01-01"));
        ask("blocs/ECOWAS/members?on=1977-12-30").body("uncertain.country", contains("CV"));
        ask("blocs/ECOWAS/members?on=1977-12-31")
                .body("count", is(16))
                .body("members.country", hasItem("CV"))
                .body("uncertain", empty());
    }

    @Test
    void noBlocHasMembersBeforeItsTreaty() {
        ask("blocs/UEMOA/members?on=1994-07-31").body("count", is(0)).body("members", empty());
        ask("blocs/UEMOA/members?on=1994-08-01").body("count", is(7));
        ask("blocs/UEMOA/members?on=1997-05-02").body("count", is(8));
        ask("blocs/AES/members?on=2025-06-01").body("members.country", contains("BF", "ML", "NE"));
    }

    @Test
    void membersOfTodayWhereNoDayWasAskedFor() {
        ask("blocs/AES/members")
                .statusCode(200)
                .body("on", is(LocalDate.now(ZoneOffset.UTC).toString()));
    }
}
