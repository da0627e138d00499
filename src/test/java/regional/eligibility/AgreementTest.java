package regional.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One law, whatever the shape of the question: for every ordered pair, on every day on which anything changes between any two
 * countries, the day before and the day after, a question by itself, in a batch, as a cell of the matrix, as a day of the
 * timeline and in a scenario that changes nothing has one answer.
 */
@QuarkusTest
class AgreementTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 1000;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Two countries, in the direction of the goods. */
    private record Pair(String origin, String destination) {
        String parameters() {
            return "origin=" + origin + "&destination=" + destination;
        }
    }

    /** What differs; only that is put into words, for there are some hundred thousand comparisons. */
    private record Differences(List<String> found) {
        Differences() {
            this(new ArrayList<>());
        }

        void hold(@Nullable Object actual, @Nullable Object expected, String shape, Object asked) {
            if (!Objects.equals(actual, expected)) {
                found.add(asked + ", " + shape + ": " + actual + " instead of " + expected);
            }
        }
    }

    /** A question of the pair on the day. */
    private record Asked(Pair pair, String on) {}

    private JsonNode get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    private JsonNode post(String path, JsonNode body) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + "/v1/" + path);
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode())
                    .as("%s: %s", request.uri(), response.body())
                    .isEqualTo(200);
            return JSON.readTree(response.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "goods {0}, law {1}")
    @CsvSource({
        "'', ''",
        "goods=INDUSTRIAL&hs=1207.40&originating=true&approved=UEMOA&specialRegime=false, publishedBy=2024-01-29"
    })
    void everyShapeHasTheSameAnswer(String goods, String law) {
        List<Pair> pairs = pairs();
        Map<Pair, JsonNode> timelines = new LinkedHashMap<>();
        pairs.forEach(pair -> timelines.put(
                pair,
                get("eligibility/timeline?" + pair.parameters() + "&" + parameters(goods, law))
                        .path("spans")));
        List<String> days = days(timelines.values());
        assertThat(days).hasSizeGreaterThan(20);

        Differences differences = new Differences();
        Map<Asked, JsonNode> answers = batch(pairs, days, goods, law);
        assertThat(answers).hasSize(pairs.size() * days.size());
        answers.forEach((asked, answer) -> {
            JsonNode span = span(timelines.get(asked.pair()), asked.on());
            differences.hold(answer.path("verdict"), span.path("verdict"), "timeline", asked);
            differences.hold(
                    answer.path("regimes").findValuesAsText("id"),
                    texts(span.path("regimes")),
                    "regimes of the timeline",
                    asked);
            differences.hold(answer.path("stable"), span.path("during"), "stretch", asked);
        });
        days.forEach(day -> holdMatrix(day, goods, law, answers, differences));
        pairs.forEach(pair -> holdTimeline(pair, goods, law, timelines.get(pair), differences));
        holdSingles(pairs, timelines, goods, law, differences);
        assertThat(differences.found()).isEmpty();
    }

    private List<Pair> pairs() {
        List<String> countries = texts(get("coverage").path("countries"));
        assertThat(countries).hasSizeGreaterThan(15);
        List<Pair> pairs = new ArrayList<>();
        for (String origin : countries) {
            for (String destination : countries) {
                if (!origin.equals(destination)) {
                    pairs.add(new Pair(origin, destination));
                }
            }
        }
        return pairs;
    }

    /** Every day on which a stretch begins, the one before and the one after, from the first day covered on. */
    private static List<String> days(Iterable<JsonNode> timelines) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (JsonNode spans : timelines) {
            for (JsonNode span : spans) {
                LocalDate first =
                        LocalDate.parse(span.path("during").path("since").textValue());
                days.addAll(List.of(first.minusDays(1), first, first.plusDays(1)));
            }
        }
        days.pollFirst();
        return days.stream().map(LocalDate::toString).toList();
    }

    /** Every day on which a stretch begins. */
    private static List<String> firstDays(JsonNode spans) {
        List<String> days = new ArrayList<>();
        spans.forEach(span -> days.add(span.path("during").path("since").textValue()));
        return days;
    }

    private Map<Asked, JsonNode> batch(List<Pair> pairs, List<String> days, String goods, String law) {
        List<Asked> asked = pairs.stream()
                .flatMap(pair -> days.stream().map(day -> new Asked(pair, day)))
                .toList();
        Map<Asked, JsonNode> answers = new LinkedHashMap<>();
        for (int first = 0; first < asked.size(); first += AT_ONCE) {
            List<Asked> some = asked.subList(first, Math.min(first + AT_ONCE, asked.size()));
            ArrayNode questions = JSON.createArrayNode();
            some.forEach(each -> questions.add(question(each.pair(), goods).put("on", each.on())));
            JsonNode given = post(
                            "eligibility/batch?" + parameters("explain=none", law),
                            JSON.createObjectNode().set("questions", questions))
                    .path("answers");
            for (int i = 0; i < some.size(); i++) {
                answers.put(some.get(i), given.path(i).path("answer"));
            }
        }
        return answers;
    }

    /** The matrix, and that of a scenario without a change. */
    private void holdMatrix(
            String day, String goods, String law, Map<Asked, JsonNode> answers, Differences differences) {
        JsonNode matrix = get("eligibility/matrix?on=" + day + "&" + parameters(goods, law));
        List<String> countries = texts(matrix.path("countries"));
        answers.forEach((asked, answer) -> {
            if (asked.on().equals(day)) {
                JsonNode cell = matrix.path("rows")
                        .path(countries.indexOf(asked.pair().origin()))
                        .path(countries.indexOf(asked.pair().destination()));
                differences.hold(cell, answer.path("verdict"), "matrix", asked);
            }
        });
        holdScenario("matrix", facts(goods).put("on", day), law, matrix, differences);
    }

    private void holdTimeline(Pair pair, String goods, String law, @Nullable JsonNode spans, Differences differences) {
        JsonNode timeline = scenario("timeline", question(pair, goods), law);
        differences.hold(timeline.at("/timeline/amended/spans"), spans, "scenario", pair);
        differences.hold(timeline.at("/timeline/real/spans"), spans, "reality", pair);
    }

    /** Questions by themselves, on the first day of each stretch of their own pair: whole answers, as in a batch and a scenario. */
    private void holdSingles(
            List<Pair> pairs, Map<Pair, JsonNode> timelines, String goods, String law, Differences differences) {
        for (Pair pair : pairs) {
            ArrayNode questions = JSON.createArrayNode();
            List<String> days = firstDays(timelines.getOrDefault(pair, JSON.missingNode()));
            days.forEach(day -> questions.add(question(pair, goods).put("on", day)));
            JsonNode batch = post(
                            "eligibility/batch" + (law.isEmpty() ? "" : "?" + law),
                            JSON.createObjectNode().set("questions", questions))
                    .path("answers");
            for (int i = 0; i < days.size(); i++) {
                JsonNode single =
                        get("eligibility?" + pair.parameters() + "&on=" + days.get(i) + "&" + parameters(goods, law));
                differences.hold(batch.path(i).path("answer"), single, "batch on " + days.get(i), pair);
                if (i == days.size() / 2) {
                    holdScenario("question", question(pair, goods).put("on", days.get(i)), law, single, differences);
                }
            }
        }
    }

    private void holdScenario(String shape, ObjectNode asked, String law, JsonNode real, Differences differences) {
        JsonNode scenario = scenario(shape, asked, law);
        differences.hold(scenario.path(shape).path("amended"), real, "scenario", asked);
        differences.hold(scenario.path(shape).path("real"), real, "reality", asked);
        differences.hold(scenario.path("differs").booleanValue(), false, "difference", asked);
    }

    private JsonNode scenario(String shape, ObjectNode asked, String law) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("amendment").putArray("changes");
        body.set(shape, asked);
        return post("scenarios" + (law.isEmpty() ? "" : "?" + law), body);
    }

    private static ObjectNode question(Pair pair, String goods) {
        return facts(goods).put("origin", pair.origin()).put("destination", pair.destination());
    }

    private static ObjectNode facts(String goods) {
        ObjectNode facts = JSON.createObjectNode();
        for (String parameter : goods.split("&", -1)) {
            if (!parameter.isEmpty()) {
                facts.put(parameter.split("=", 2)[0], parameter.split("=", 2)[1]);
            }
        }
        return facts;
    }

    private static String parameters(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "&" + other;
    }

    private static JsonNode span(@Nullable JsonNode spans, String day) {
        for (JsonNode span : spans == null ? JSON.createArrayNode() : spans) {
            JsonNode since = span.path("during").path("since");
            JsonNode until = span.path("during").path("until");
            boolean begun = since.isNull() || since.textValue().compareTo(day) <= 0;
            boolean ended = until.isTextual() && until.textValue().compareTo(day) <= 0;
            if (begun && !ended) {
                return span;
            }
        }
        return JSON.missingNode();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
