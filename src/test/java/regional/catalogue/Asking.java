package regional.catalogue;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;

/** Asks the catalogue over HTTP. */
final class Asking {
    private Asking() {}

    /** A place of every kind that answers of a law. */
    static Stream<String> places() {
        return Stream.of(
                "countries",
                "countries/ML",
                "blocs",
                "blocs/ECOWAS",
                "blocs/ECOWAS/members",
                "memberships",
                "standings",
                "regimes",
                "regimes/ETLS",
                "suspensions",
                "restrictions",
                "levies",
                "instruments",
                "instruments/treaty-of-lagos-1975",
                "products",
                "vocabulary",
                "coverage");
    }

    /** The answer at a place below /v1/. */
    static ValidatableResponse ask(String place) {
        return given().when().get("/v1/" + place).then();
    }
}
