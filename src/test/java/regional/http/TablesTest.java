package regional.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table says the same as the JSON of the same request. */
@QuarkusTest
class TablesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries",
                "blocs",
                "memberships",
                "memberships?country=ML&on=2025-06-01",
                "standings",
                "regimes",
                "suspensions",
                "restrictions",
                "levies",
                "instruments?limit=500",
                "products?on=2026-03-01",
                "vocabulary",
                "editions"
            })
    void aListHasARowForEveryEntry(String list) throws IOException {
        for (String language : List.of("en", "fr")) {
            JsonNode entries = json("/v1/" + list, language).path(list.replaceAll("\\?.*", ""));
            assertThat(entries).isNotEmpty();
            agree(table("/v1/" + list, language), entries);
        }
    }

    @Test
    void membersThatAreCertainComeFirst() throws IOException {
        String path = "/v1/blocs/ECOWAS/members?on=1977-06-30";
        JsonNode answer = json(path, "en");
        List<List<String>> table = table(path, "en");
        assertThat(table.getFirst())
                .containsExactly("country", "inForce.since", "inForce.until", "inForce.precision", "certain");
        assertThat(table.stream().skip(1).map(List::getLast)).endsWith("true", "false");
        List<List<String>> plain =
                table.stream().map(row -> row.subList(0, 4)).collect(Collectors.toCollection(ArrayList::new));
        var both = JSON.createArrayNode();
        answer.path("members").forEach(both::add);
        answer.path("uncertain").forEach(both::add);
        agree(plain, both);
    }

    @Test
    void anEmptyListHasItsHeader() {
        List<List<String>> none = table("/v1/memberships?on=1900-01-01", "en");
        assertThat(none).hasSize(1);
        assertThat(none.getFirst()).isEqualTo(table("/v1/memberships", "en").getFirst());
    }

    @Test
    void theMatrixHasARowAPair() throws IOException {
        String path = "/v1/eligibility/matrix?on=2025-06-01";
        JsonNode answer = json(path, "en");
        JsonNode countries = answer.path("countries");
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("origin", "destination", "passage", "verdict"));
        for (int i = 0; i < countries.size(); i++) {
            for (int j = 0; j < countries.size(); j++) {
                if (i != j) {
                    expected.add(List.of(
                            countries.path(i).textValue(),
                            countries.path(j).textValue(),
                            answer.path("passages").path(i).path(j).textValue(),
                            answer.path("rows").path(i).path(j).textValue()));
                }
            }
        }
        assertThat(table(path, "en")).isEqualTo(expected);
    }

    @Test
    void theTimelineHasARowASpanOfEachLayer() throws IOException {
        String path = "/v1/eligibility/timeline?origin=ML&destination=GH";
        JsonNode answer = json(path, "en");
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("layer", "since", "until", "verdict", "passage", "regimes", "changedBy", "clipped"));
        for (JsonNode span : answer.path("spans")) {
            expected.add(span("verdict", span));
        }
        for (JsonNode span : answer.path("passages")) {
            expected.add(span("passage", span));
        }
        assertThat(expected).hasSizeGreaterThan(2);
        assertThat(table(path, "en")).isEqualTo(expected);
    }

    @Test
    void aScenarioHasARowAPair() throws IOException {
        String body =
                "{\"amendment\": {\"changes\": [{\"type\": \"MEMBERSHIP_BEGINS\", \"country\": \"TG\", \"bloc\": \"AES\","
                        + " \"on\": \"2027-01-01\"}]}, \"matrix\": {\"on\": \"2027-02-01\"}}";
        JsonNode pairs = JSON.readTree(given().contentType("application/json")
                        .body(body)
                        .post("/v1/scenarios")
                        .asString())
                .at("/difference/pairs");
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of(
                "origin,destination,since,direction,verdictSince,verdictBefore,verdictAfter,regimesBefore,regimesAfter,"
                        .concat("passageSince,passageBefore,passageAfter,leviesSince,leviesBefore,leviesAfter")
                        .split(",")));
        for (JsonNode pair : pairs) {
            expected.add(Stream.of(
                            "/origin",
                            "/destination",
                            "/since",
                            "/direction",
                            "/verdict/since",
                            "/verdict/before/verdict",
                            "/verdict/after/verdict",
                            "/verdict/before/regimes",
                            "/verdict/after/regimes",
                            "/passage/since",
                            "/passage/before",
                            "/passage/after",
                            "/levies/since",
                            "/levies/before",
                            "/levies/after")
                    .map(place -> text(pair.at(place)))
                    .toList());
        }
        assertThat(expected).hasSizeGreaterThan(5);
        String table = given().contentType("application/json")
                .body(body)
                .post("/v1/scenarios?format=csv")
                .asString();
        assertThat(TableColumns.rows(table)).isEqualTo(expected);
    }

    private static List<String> span(String layer, JsonNode span) {
        return List.of(
                layer,
                text(span.at("/during/since")),
                text(span.at("/during/until")),
                text(span.path("verdict")),
                text(span.path("passage")),
                text(span.path("regimes")),
                text(span.path("changedBy")),
                text(span.path("clipped")));
    }

    private static void agree(List<List<String>> table, JsonNode entries) throws IOException {
        List<String> columns = table.getFirst();
        assertThat(table).hasSize(entries.size() + 1);
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.path(i);
            for (String property :
                    entry.properties().stream().map(Map.Entry::getKey).toList()) {
                assertThat(columns).anyMatch(name -> name.equals(property) || name.startsWith(property + "."));
            }
            for (int j = 0; j < columns.size(); j++) {
                same(
                        columns.get(j),
                        table.get(i + 1).get(j),
                        entry.at("/" + columns.get(j).replace('.', '/')));
            }
        }
    }

    private static void same(String column, String cell, JsonNode value) throws IOException {
        if (value.isNumber()) {
            assertThat(new BigDecimal(cell)).as(column).isEqualByComparingTo(value.decimalValue());
        } else if (value.isArray() && value.isEmpty()) {
            assertThat(cell).as(column).isIn("", "[]");
        } else if (value.isObject() || value.path(0).isObject()) {
            assertThat(JSON.readTree(cell)).as(column).isEqualTo(value);
        } else {
            assertThat(cell).as(column).isEqualTo(text(value));
        }
    }

    private static String text(JsonNode value) {
        return value.isNull()
                ? ""
                : value.isArray()
                        ? StreamSupport.stream(value.spliterator(), false)
                                .map(JsonNode::asText)
                                .collect(Collectors.joining("|"))
                        : value.asText();
    }

    private static JsonNode json(String path, String language) throws IOException {
        return JSON.readTree(
                TableHeadersTest.get(path, "application/json", language).asString());
    }

    private static List<List<String>> table(String path, String language) {
        return TableColumns.rows(
                TableHeadersTest.get(path, "text/csv", language).asString());
    }
}
