package regional.catalogue;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;

/** Asks the catalogue over HTTP. */
final class Asking {
    private Asking() {}

    /** The answer at a place below /v1/. */
    static ValidatableResponse ask(String place) {
        return given().when().get("/v1/" + place).then();
    }
}
