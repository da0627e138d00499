package regional.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static regional.catalogue.Asking.ask;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Memberships, and the states within or beside them. */
@QuarkusTest
class MembershipsTest {
    @Test
    void announcementNoticeAndEffectAreThreeDays() {
        ask("memberships?country=ML&bloc=ECOWAS")
                .statusCode(200)
                .body("memberships", hasSize(1))
                .body("memberships[0].country", is("ML"))
                .body("memberships[0].bloc", is("ECOWAS"))
                .body("memberships[0].inForce.since", is("1975-05-28"))
                .body("memberships[0].inForce.until", is("2025-01-29"))
                .body("memberships[0].announcedOn", is("2024-01-28"))
                .body("memberships[0].notifiedOn", is("2024-01-29"))
                .body("memberships[0].confidence", is("HIGH"))
                .body("memberships[0]", not(hasKey("confidenceSteps")))
                .body("memberships[0].lastVerified", notNullValue())
                .body("memberships[0].openedBy", is("treaty-of-lagos-1975"))
                .body("memberships[0].closedBy", is("aes-withdrawal-notifications-2024-01-29"))
                .body("memberships[0].citations.instrument", hasItem("ecowas-statement-2025-01-29"))
                .body("memberships[0].standings.kind", hasItem("SUSPENDED_FROM_ORGANS"))
                .body("memberships[0].standings.country", everyItem(is("ML")))
                .body("memberships[0].standings.bloc", everyItem(is("ECOWAS")))
                .body("memberships[0].disputes", not(empty()))
                .body("$", not(hasKey("on")))
                .body("next", nullValue())
                .body("edition.name", is("2026-R02"));
    }

    @Test
    void aDayThatIsNotKnownIsNotMadeUp() {
        ask("memberships?country=MR&bloc=ECOWAS")
                .body("memberships[0].announcedOn", is("1999-12-26"))
                .body("memberships[0].notifiedOn", is("1999-12"))
                .body("memberships[0].lastVerified", notNullValue())
                .body("memberships[0].standings.kind", contains("ASSOCIATION_SIGNED"));
    }

    @Test
    void aDayLeavesWhatIsOrMayBeInForce() {
        ask("memberships?bloc=ECOWAS&on=2025-01-28")
                .body("memberships", hasSize(15))
                .body("on", is("2025-01-28"));
        ask("memberships?bloc=ECOWAS&on=2025-01-29").body("memberships", hasSize(12));
        ask("memberships?bloc=ECOWAS&country=CV&on=1975-12-31").body("memberships", empty());
        ask("memberships?bloc=ECOWAS&country=CV&on=1977-06-30")
                .body("memberships[0].inForce.precision.since.kind", is("RANGE"));
        ask("memberships?country=HV").body("memberships.country", everyItem(is("BF")));
        ask("memberships?country=ML&on=2025-06-01").body("memberships.bloc", contains("AES", "AFCFTA", "UEMOA"));
    }

    @Test
    void whatWasSignedOnlyHasNoDayInForce() {
        ask("standings?country=MR")
                .statusCode(200)
                .body("standings", hasSize(1))
                .body("standings[0].kind", is("ASSOCIATION_SIGNED"))
                .body("standings[0].bloc", is("ECOWAS"))
                .body("standings[0].signedOn", is("2017-08-09"))
                .body("standings[0]", not(hasKey("inForce")))
                .body("standings[0].text", notNullValue())
                .body("standings[0].citations", not(empty()))
                .body("edition.name", is("2026-R02"));
        ask("standings?country=MR&on=2018-01-01").body("standings", empty());
    }

    @Test
    void anApplicationNeedsNoMembership() {
        ask("standings?country=MA&bloc=ECOWAS&on=2018-01-01")
                .body("on", is("2018-01-01"))
                .body("standings.kind", contains("APPLICANT"))
                .body("standings[0].inForce.since", is("2017-02-24"))
                .body("standings[0].inForce.until", nullValue())
                .body("standings[0]", not(hasKey("signedOn")));
        ask("standings?country=MA&on=2017-02-23").body("standings", empty());
        ask("memberships?country=MA").statusCode(200).body("memberships", empty());
    }

    @Test
    void aConfidenceThatFadesShowsItsSteps() {
        String togo = "standings?country=TG&kind=SUSPENDED_FROM_ORGANS";
        ask(togo + "&on=2005-02-24")
                .body("standings[0].confidence", is("HIGH"))
                .body("standings[0].confidenceSteps.level", contains("HIGH", "MEDIUM"))
                .body("standings[0].confidenceSteps[0]", hasKey("since"))
                .body("standings[0].confidenceSteps.since", contains(nullValue(), is("2005-02-25")));
        ask(togo + "&on=2005-02-25").body("standings[0].confidence", is("MEDIUM"));
        ask(togo).body("standings[0].confidence", is("MEDIUM"));
        ask(togo + "&on=2005-02-26").body("standings", empty());
    }

    @Test
    void standingsOfOneKind() {
        ask("standings?kind=CONFEDERATION").body("standings.country", containsInAnyOrder("BF", "ML", "NE"));
    }
}
