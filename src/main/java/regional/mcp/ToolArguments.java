package regional.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import regional.http.JsonParameters;
import regional.http.Languages;

/**
 * The arguments of a call, as the query and the body of the request that it stands for.
 *
 * @param given by the agent, under any names and of any types
 */
record ToolArguments(ObjectNode given, Schemas.Input input, Clock clock) {
    private static final String ON = "on";

    /** The address of the request. What is unknown is asked for too, so that it is refused with all else that is wrong. */
    String address(String path) {
        String query = given.properties().stream()
                .filter(argument ->
                        isOfQuery(argument.getKey()) && !argument.getValue().isNull())
                .map(argument -> encoded(argument.getKey()) + "=" + encoded(text(argument.getValue())))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The body of the request. */
    String body() {
        ObjectNode body = given.deepCopy();
        body.properties().removeIf(argument -> isOfQuery(argument.getKey()));
        return body.toString();
    }

    /** Whether it stands in the query; where there is a body, that takes all that is unknown. */
    private boolean isOfQuery(String name) {
        return input.query().contains(name) || input.isOfQueryAlone();
    }

    /** The language of the answer. */
    Locale language() {
        return Languages.of(given.path("lang").textValue(), null);
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Passes when the request says all that was given.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with what it does not: names that the operation lets pass and the
     *     tool does not take, texts that were given as numbers, and a day that is null, which would become today
     */
    void check() {
        JsonParameters read = new JsonParameters(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), given);
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property :
                input.schema().path("properties").properties()) {
            String name = property.getKey();
            boolean number = property.getValue().path("type").asText().equals("integer");
            if (!input.query().contains(name) || (number && given.path(name).isIntegralNumber())) {
                read.accept(name);
            } else {
                texts.add(name);
            }
        }
        read.restrictTo(texts);
        if (given.path(ON).isNull() && texts.contains(ON)) {
            read.dayOrToday(ON);
        }
        read.check();
    }
}
