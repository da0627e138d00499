package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code of goods with few digits or many, with dots or without, against what restrictions and sanctions list. */
@QuarkusTest
class HsDepthTest {
    private static String missing(String name) {
        return "missingFacts.findAll { it.name == '" + name + "' }.conditional";
    }

    /** Mali forbids the export of oilseeds, sesame (1207.40) among them. */
    @ParameterizedTest
    @CsvSource({
        "12,            UNKNOWN, true",
        "120,           UNKNOWN, true",
        "1207,          UNKNOWN, true",
        "12.07,         UNKNOWN, true",
        "1207.4,        UNKNOWN, true",
        "120740,        YES,     false",
        "1207.40,       YES,     false",
        "1207.40.1,     YES,     false",
        "12.07.40.10,   YES,     false",
        "120740100,     YES,     false",
        "1207.40.10.00, YES,     false",
        "1207400000,    YES,     false",
        "1207.50,       NO,      false",
        "2203,          NO,      false",
        "99,            NO,      false"
    })
    void aHeadingHitsItsSubheadingsAndAChapterMayHit(String hs, String hits, boolean asked) {
        given().get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01&hs=" + hs)
                .then()
                .statusCode(200)
                .body("restrictions.find { it.id == 'ML-OILSEEDS-2024' }.hits", is(hits))
                .body(missing("hs").replace(".conditional", ".size()"), is(asked ? 1 : 0));
    }

    /** The sanctions on Mali spare petroleum products and medicines, and of the cereals rice. */
    @ParameterizedTest
    @CsvSource({
        "2523,    SUSPENDED,     false",
        "27,      SUSPENDED,     true",
        "271,     SUSPENDED,     true",
        "2710,    FREE_MOVEMENT, false",
        "2710.19, FREE_MOVEMENT, false",
        "30,      FREE_MOVEMENT, false",
        "3004.90, FREE_MOVEMENT, false",
        "10,      SUSPENDED,     true",
        "1006.30, FREE_MOVEMENT, false",
        "1005,    SUSPENDED,     false"
    })
    void whatSanctionsSpareIsKnownByItsHeading(String hs, String verdict, boolean asked) {
        given().get("/v1/eligibility?origin=SN&destination=ML&on=2022-02-01&hs=" + hs)
                .then()
                .statusCode(200)
                .body("verdict", is(verdict))
                .body(missing("hs"), asked ? hasItem(true) : not(hasItem(true)));
    }

    /** A code says nothing of how the goods were made: the scheme of 1979 was not open to industry yet. */
    @ParameterizedTest
    @CsvSource({"12", "1207.40.10.00", "8703"})
    void theGoodsClassIsStillAskedFor(String hs) {
        given().get("/v1/eligibility?origin=GH&destination=NG&on=1985-06-01&hs=" + hs)
                .then()
                .body(missing("goods"), hasItem(true));
    }

    @ParameterizedTest
    @CsvSource({"1", "12345678901", "1207.", ".1207", "12..07", "1207-40", "12O7", "'12 07'"})
    void anyOtherFormIsRefused(String hs) {
        given().queryParam("hs", hs)
                .get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01")
                .then()
                .statusCode(400)
                .body("code", is("INVALID_VALUE"))
                .body("errors[0].name", is("hs"));
    }
}
