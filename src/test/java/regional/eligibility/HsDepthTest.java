package regional.eligibility;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code of goods with few digits or many, with dots, blanks or neither, against what restrictions and sanctions list. */
@QuarkusTest
class HsDepthTest {
    private static String missing(String name) {
        return "missingFacts.findAll { it.name == '" + name + "' }.decides.flatten()";
    }

    /** Mali forbids the export of oilseeds, sesame (1207.40) among them. */
    @ParameterizedTest
    @CsvSource({
        "12,            MAY_HIT, true",
        "1207,          MAY_HIT, true",
        "12.07,         MAY_HIT, true",
        "12 07,         MAY_HIT, true",
        "120740,        HIT,     false",
        "1207.40,       HIT,     false",
        "12.07.40.10,   HIT,     false",
        "1207 40 10 00, HIT,     false",
        "1207.40.10.00, HIT,     false",
        "1207400000,    HIT,     false",
        "1207.50,       ,        false",
        "2203,          ,        false",
        "99,            ,        false"
    })
    void aHeadingHitsItsSubheadingsAndAChapterMayHit(String hs, String hits, boolean asked) {
        given().get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01&hs=" + hs)
                .then()
                .statusCode(200)
                .body("restrictions.find { it.id == 'ML-OILSEEDS-2024' }.hits", is(hits))
                .body(missing("hs"), asked ? hasItem("PASSAGE") : not(hasItem("PASSAGE")));
    }

    /** The sanctions on Mali spare petroleum products and medicines, and of the cereals rice. */
    @ParameterizedTest
    @CsvSource({
        "2523,    SUSPENDED,     false",
        "27,      SUSPENDED,     true",
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
                .body(missing("hs"), asked ? hasItem("VERDICT") : not(hasItem("VERDICT")));
    }

    /** A code says nothing of how the goods were made: the scheme of 1979 was not open to industry yet. */
    @ParameterizedTest
    @CsvSource({"12", "1207.40.10.00", "8703"})
    void theGoodsClassIsStillAskedFor(String hs) {
        given().get("/v1/eligibility?origin=GH&destination=NG&on=1985-06-01&hs=" + hs)
                .then()
                .body(missing("goods"), hasItem("VERDICT"));
    }

    /** What is refused says why, and gives the code with the zero that may have been lost where there is one. */
    @ParameterizedTest
    @CsvSource({
        "1,           01,       odd number of digits (1)",
        "105,         0105,     odd number of digits (3)",
        "1207.4,      ,         odd number of digits (5)",
        "40711,       040711,   odd number of digits (5)",
        "120740100,   ,         odd number of digits (9)",
        "12345678901, ,         is no tariff code",
        "1207.,       ,         is no tariff code",
        ".1207,       ,         is no tariff code",
        "12O7,        ,         is no tariff code",
        "1207-40,     ,         is no tariff code",
        "1 207,       ,         is no tariff code",
        "7700,        ,         no chapter 77",
        "1010,        ,         no heading 1010",
        "101010,      ,         no heading 1010"
    })
    void anyOtherFormIsRefused(String hs, String suggestion, String why) {
        given().queryParam("hs", hs)
                .get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01")
                .then()
                .statusCode(400)
                .body("code", is("INVALID_VALUE"))
                .body("errors[0].name", is("hs"))
                .body("errors[0].suggestion", is(suggestion))
                .body("errors[0].detail", containsString(why));
    }
}
