package regional.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regional.http.ClockToSet;
import regional.http.TableColumns;

/** Goods by what somebody types, and what may restrict them. */
@QuarkusTest
class ProductsTest {
    private static ValidatableResponse seek(String q) {
        return given().queryParam("q", q)
                .queryParam("on", "2026-03-01")
                .get("/v1/products")
                .then();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "garlic         | GARLIC | Garlic",
                "ail            | GARLIC,FROZEN-CHICKEN | Ail",
                "alho           | GARLIC | Alho",
                "d'ail          | GARLIC,FROZEN-CHICKEN | Ail",
                "cashew         | RAW-CASHEW-NUTS,CASHEW-KERNELS | cashew",
                "Cashews        | RAW-CASHEW-NUTS,CASHEW-KERNELS | cashew",
                "anacarde       | RAW-CASHEW-NUTS,CASHEW-KERNELS | anacarde",
                "anacardes      | RAW-CASHEW-NUTS,CASHEW-KERNELS | anacarde",
                "caju           | RAW-CASHEW-NUTS,CASHEW-KERNELS | caju",
                "gari           | GARI   | Gari",
                "shea           | SHEA-NUTS-AND-KERNELS,SHEA-BUTTER | shea",
                "karité         | SHEA-BUTTER,SHEA-NUTS-AND-KERNELS | karité",
                "KARITE         | SHEA-BUTTER,SHEA-NUTS-AND-KERNELS | karité",
                "riz            | RICE,MILLED-RICE,BROKEN-RICE,PADDY-RICE,BRAN | Riz",
                "œufs           | EGGS   | oeufs",
                "Oeufs          | EGGS   | oeufs",
                "limões         | LEMONS-AND-LIMES | limão",
                "beurre karité  | SHEA-BUTTER | Beurre de karité",
                "karité, beurre | SHEA-BUTTER | Beurre de karité",
                "huile palme    | CRUDE-PALM-OIL,REFINED-PALM-OIL | huile de palme",
                "black eyed     | COWPEAS | black eyed peas",
                "garlick        | GARLIC | Garlic",
                "gralic         | GARLIC | Garlic",
                "oignonn        | ONIONS,DRIED-ONIONS | oignon",
                "0801.31        | RAW-CASHEW-NUTS | 080131",
                "080131         | RAW-CASHEW-NUTS | 080131",
                "08 01 31       | RAW-CASHEW-NUTS | 080131",
                "0801.31.00.00  | RAW-CASHEW-NUTS | 080131",
                "0801           | COCONUTS,RAW-CASHEW-NUTS,CASHEW-KERNELS | 080112",
                "080139         | COCONUTS,RAW-CASHEW-NUTS,CASHEW-KERNELS | 080112",
                "1006.30        | MILLED-RICE,RICE | 100630",
                "1006           | RICE,PADDY-RICE,MILLED-RICE,BROKEN-RICE | 1006"
            })
    void goodsAreFoundByWhatTheyAreCalled(String q, String ids, String matched) {
        ValidatableResponse answer = seek(q).statusCode(200);
        List<String> found = answer.extract().path("products.id");
        assertThat(found).containsExactly(ids.split(","));
        answer.body("products[0].matched", is(matched)).body("on", is("2026-03-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "garlic xyzzy", "rlic", "riw", "gxrlick", "2849", "9701.21"})
    void whatNothingIsCalledFindsNothing(String q) {
        seek(q).statusCode(200).body("products", empty()).body("next", nullValue());
    }

    /** More than what was asked for is given where that itself is there; what is only near is not. */
    @Test
    void aLetterIsWrongOnlyWhereNothingElseIsFound() {
        seek("mil").body("products.id", hasItem("MILLET")).body("products[0].matched", is("Mil"));
        seek("maize").body("products.id", not(hasItem("MANGOES")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", "'", "801.31", "801", "77", "0801-31", "08.0131.1", "12345678901"})
    void whatIsNeitherAWordNorACodeIsRefused(String q) {
        seek(q).statusCode(400).body("code", is("INVALID_VALUE")).body("errors.name", contains("q"));
    }

    @Test
    void whatIsTooLongForANameIsRefused() {
        seek("x".repeat(200)).statusCode(200).body("products", empty());
        seek("x".repeat(201)).statusCode(400).body("errors.name", contains("q"));
    }

    @Test
    void aLostZeroIsNamed() {
        seek("801310000")
                .statusCode(400)
                .body("errors[0].suggestion", is("0801310000"))
                .body("detail", containsString("was a zero lost"));
    }

    @Test
    void theNameIsInTheLanguageOfTheAnswer() {
        given().header("Accept-Language", "fr")
                .get("/v1/products?q=garlic")
                .then()
                .body("products[0].name", is("Ail"))
                .body("products[0].matched", is("Garlic"))
                .body("products[0].usually", is("UNPROCESSED"))
                .body("products[0].hs", contains("070320"));
        given().get("/v1/products?q=alho&lang=pt").then().body("products[0].name", is("Alho"));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-06,false", "2024-05-07,true"})
    void aBanIsShownFromItsFirstDayOn(String on, boolean banned) {
        List<String> restrictions = given().get("/v1/products?q=cashew&on=" + on)
                .then()
                .statusCode(200)
                .body("on", is(on))
                .extract()
                .path("products.find { it.id == 'RAW-CASHEW-NUTS' }.restrictions.id");
        assertThat(restrictions.contains("CI-CASHEW-2024")).isEqualTo(banned);
    }

    @Test
    void aRestrictionNamesTheGoodsThatTheseMayBe() {
        String ban = "products.find { it.id == 'RAW-CASHEW-NUTS' }.restrictions.find { it.id == 'CI-CASHEW-2024' }.";
        seek("cashew")
                .body(ban + "kind", is("EXPORT_BAN"))
                .body(ban + "by", is("CI"))
                .body(ban + "inForce.since", is("2024-05-07"))
                .body(ban + "inForce.until", nullValue())
                .body(ban + "certainUntil", is("2024-06-10"))
                .body(ban + "products.hs", everyItem(startsWith("0801")))
                .body(ban + "text", notNullValue());
        String list = "products[0].restrictions.find { it.id == 'NG-IMPORT-PROHIBITIONS' }.products";
        seek("tomato paste").body(list, hasSize(1)).body(list + ".hs", contains("200290"));
    }

    /** What a list of restrictions says of a code is what goods of that code alone are shown with. */
    @ParameterizedTest
    @CsvSource({"garlic,070320", "RAW COFFEE,090111", "honey,0409", "sesame,120740", "cement,252329"})
    void restrictionsAreThoseOfTheList(String q, String hs) {
        List<String> listed = given().get("/v1/restrictions?limit=500&on=2026-03-01&hs=" + hs)
                .then()
                .extract()
                .path("restrictions.id");
        seek(q).body("products[0].hs", contains(hs)).body("products[0].restrictions.id", is(listed));
    }

    @Test
    void withoutADayItIsThatOfToday() {
        ClockToSet.to("2026-03-01T10:00:00Z");
        String today = given().get("/v1/products?q=garlic")
                .then()
                .body("on", is("2026-03-01"))
                .header("On", "2026-03-01")
                .extract()
                .asString();
        assertThat(today).isEqualTo(seek("garlic").extract().asString());
    }

    @Test
    void withoutWordsAllGoodsAreListedPageByPage() {
        Set<String> ids = new TreeSet<>();
        String next = "";
        int pages = 0;
        do {
            ValidatableResponse page = given().get("/v1/products?on=2026-03-01&limit=200" + next)
                    .then()
                    .statusCode(200)
                    .body("products.matched", everyItem(nullValue()));
            ids.addAll(page.extract().<List<String>>path("products.id"));
            String cursor = page.extract().path("next");
            next = cursor == null ? "" : "&cursor=" + cursor;
            pages++;
        } while (!next.isEmpty());
        assertThat(pages).isEqualTo(2);
        assertThat(ids).hasSize(297).contains("GARLIC", "YAMS");
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        String next = given().get("/v1/products?q=riz&on=2026-03-01&limit=2")
                .then()
                .body("products.id", contains("RICE", "MILLED-RICE"))
                .extract()
                .path("next");
        given().get("/v1/products?q=riz&on=2026-03-01&limit=2&cursor=" + next)
                .then()
                .body("products.id", contains("BROKEN-RICE", "PADDY-RICE"));
        given().get("/v1/products?q=rice&on=2026-03-01&limit=2&cursor=" + next)
                .then()
                .statusCode(400)
                .body("errors.name", contains("cursor"));
    }

    @Test
    void asATable() {
        String table = given().accept("text/csv")
                .get("/v1/products?q=0801.31&on=2026-03-01")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(TableColumns.rows(table).get(1))
                .startsWith("RAW-CASHEW-NUTS", "Raw cashew nuts", "080131", "UNPROCESSED", "080131")
                .last()
                .asString()
                .contains("CI-CASHEW-2024");
    }

    @Test
    void whatWasNotPublishedYetDoesNotRestrict() {
        given().get("/v1/products?q=cashew&on=2026-03-01&publishedBy=2023-01-01")
                .then()
                .statusCode(200)
                .body("products.find { it.id == 'RAW-CASHEW-NUTS' }.restrictions.id", not(hasItem("CI-CASHEW-2024")));
    }
}
