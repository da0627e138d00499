package regional.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import regional.OtherEdition;
import regional.OwnDatabase;
import regional.SpecificationTable;
import regional.dataset.DatasetFiles;
import regional.dataset.DatasetRules;
import regional.law.Amendment;
import regional.law.BlocId;
import regional.law.Change;
import regional.law.CountryCode;
import regional.law.EditionName;
import regional.law.Facts;
import regional.law.Instrument;
import regional.law.Records;
import regional.law.Regime;
import regional.store.StoredEditions;

/** An edition answers as it always did, whatever is published after it. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReplayTest {
    private static final String LEFT_OUT = "AFCFTA";

    @Inject
    Editions current;

    @Inject
    StoredEditions stored;

    /** The shipped facts under another name, which is the newest edition at first; and one that is newer. */
    private EditionName earlier = new EditionName("2999-R01");

    private EditionName newer = earlier;

    /** A request to the earlier edition, and the media type of its answer. */
    private record Request(String path, String body, String sent, String accepted) {
        Response send() {
            var request = given().accept(accepted).urlEncodingEnabled(false);
            return body.isEmpty()
                    ? request.get(path)
                    : request.header("Content-Type", sent)
                            .body(body.getBytes(StandardCharsets.UTF_8))
                            .post(path);
        }

        String answer() {
            Response response = send();
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.asString();
        }
    }

    /** Every example, asked of the earlier edition and as published by two days too, in every media type that it has. */
    private List<Request> requests() throws IOException {
        List<Request> requests = new ArrayList<>();
        for (CSVRecord row : SpecificationTable.rows(Path.of("src/test/resources/examples.csv"))) {
            String path = row.get("path");
            if (!path.startsWith("/v1/editions")) {
                String asked = path + (path.contains("?") ? "&" : "?") + "edition=" + earlier;
                String type = row.get("type").isEmpty() ? "application/json" : row.get("type");
                requests.add(new Request(asked, row.get("body"), type, type));
                boolean table =
                        Files.exists(Path.of("src/main/resources/META-INF/examples", row.get("operation") + ".csv"));
                if (row.get("body").isEmpty() && table) {
                    requests.add(new Request(asked, "", "", "text/csv"));
                }
            }
        }
        String question = "/v1/eligibility?origin=ML&destination=GH&explain=full&edition=" + earlier;
        for (String more : List.of(
                "&on=2025-06-01",
                "&on=2025-06-01&publishedBy=2024-01-27",
                "&on=2025-06-01&publishedBy=2024-01-29",
                "&on=2022-03-01&hs=1207.40",
                "&on=2030-01-01&approved=" + LEFT_OUT)) {
            requests.add(new Request(question + more, "", "", "application/json"));
        }
        return requests;
    }

    /** The shipped facts, amended, and one regime left out. */
    private Facts newer(Facts shipped) {
        Facts amended = shipped.amendedBy(new Amendment(
                Amendment.assumed(LocalDate.of(2026, 1, 1), "Assumed", "A test"),
                List.of(new Change.MembershipEnds(
                        new CountryCode("TG"), new BlocId("UEMOA"), LocalDate.of(2027, 1, 1)))));
        List<Regime> others = amended.regimes().stream()
                .filter(regime -> !regime.id().value().equals(LEFT_OUT))
                .toList();
        Facts unusedIncluded = newer(amended, others, amended.instruments());
        Set<String> unused = DatasetRules.check(unusedIncluded).stream()
                .map(flaw -> flaw.subject().toString())
                .collect(Collectors.toSet());
        return newer(
                amended,
                others,
                amended.instruments().stream()
                        .filter(instrument -> !unused.contains("instrument " + instrument.id()))
                        .toList());
    }

    private Facts newer(Facts amended, List<Regime> others, List<Instrument> instruments) {
        return Records.with(amended, Map.of("edition", newer, "regimes", others, "instruments", instruments));
    }

    @Test
    void anEditionIsReplayedByteByByte() throws IOException {
        earlier = OtherEdition.after(current.current().name());
        newer = OtherEdition.after(earlier);
        Facts shipped = DatasetFiles.shipped();
        stored.importShipped(OtherEdition.of(shipped, earlier));
        current.serveNewest();
        assertThat(current.current().name()).isEqualTo(earlier);
        Map<Request, String> before = new LinkedHashMap<>();
        for (Request request : requests()) {
            before.put(request, request.answer());
        }
        assertThat(before).hasSizeGreaterThan(40);

        stored.importShipped(newer(shipped));
        current.serveNewest();
        assertThat(current.current().name()).isEqualTo(newer);

        before.forEach((request, answer) -> assertThat(request.answer())
                .as("%s as %s", request.path(), request.accepted())
                .isEqualTo(answer));
        theNewerEditionAnswersOtherwise();
        whatDiffersIsACorrectionOfTheRecord();
    }

    private void theNewerEditionAnswersOtherwise() {
        String pair = "/v1/eligibility?origin=TG&destination=BF&on=2027-06-01";
        given().get(pair).then().body("edition.name", is(newer.value())).body("verdict", is("STATUS_QUO"));
        given().get(pair + "&edition=" + earlier).then().body("verdict", is("FREE_MOVEMENT"));
        given().get(pair + "&approved=" + LEFT_OUT).then().statusCode(400).body("errors.name", contains("approved"));
        given().get("/v1/eligibility/matrix?on=2027-06-01&countries=TG,BF")
                .then()
                .body("rows[0][1]", is("STATUS_QUO"));
        given().header("Content-Type", "application/json")
                .body("{\"questions\":[{\"origin\":\"TG\",\"destination\":\"BF\",\"on\":\"2027-06-01\",\"approved\":\""
                        + LEFT_OUT + "\"}]}")
                .post("/v1/eligibility/batch?edition=" + earlier)
                .then()
                .body("answers[0].answer.verdict", is("FREE_MOVEMENT"));
    }

    private void whatDiffersIsACorrectionOfTheRecord() {
        given().get("/v1/eligibility/compare?origin=TG&destination=BF&on=2027-06-01&edition=" + earlier + "&edition2="
                        + newer)
                .then()
                .statusCode(200)
                .body("first.verdict", is("FREE_MOVEMENT"))
                .body("second.verdict", is("STATUS_QUO"))
                .body("differences.cause", everyItem(is("EDITION")))
                .body("differences.find { it.field == 'verdict' }.instruments", not(empty()));
        given().get("/v1/eligibility/compare?origin=TG&destination=BF&on=2026-06-01&on2=2027-06-01&edition=" + earlier
                        + "&edition2=" + newer)
                .then()
                .body("differences.cause", hasItem("EDITION"))
                .body("differences.find { it.field == 'verdict' }.cause", is("EDITION"));
    }
}
