package regional.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether clients made for one document work with another: operations, parameters, bodies and answers. */
final class Compatibility {
    private final ApiDocument before;
    private final ApiDocument after;
    private final SchemaRules schemas;

    /** A change of what many operations share is found once. */
    private final Set<BreakingChange> found = new LinkedHashSet<>();

    private Compatibility(ApiDocument before, ApiDocument after) {
        this.before = before;
        this.after = after;
        this.schemas = new SchemaRules(before, after, found);
    }

    /** What breaks clients of the document before; none where they go on working. */
    static List<BreakingChange> breakingChanges(ApiDocument before, ApiDocument after) {
        Compatibility compared = new Compatibility(before, after);
        Map<String, JsonNode> now = after.operations();
        before.operations().forEach((name, operation) -> {
            if (now.containsKey(name)) {
                compared.operation(name, operation, now.get(name));
            } else {
                compared.add(name, "is gone");
            }
        });
        Set<String> names = Set.copyOf(names(after.root().at("/components/schemas")));
        for (String schema : names(before.root().at("/components/schemas"))) {
            if (!names.contains(schema)) {
                compared.add("schema " + schema, "is gone");
            }
        }
        return List.copyOf(compared.found);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private void add(String place, String what) {
        found.add(new BreakingChange(place, what));
    }

    private void operation(String place, JsonNode old, JsonNode now) {
        if (!old.path("operationId").equals(now.path("operationId"))) {
            add(place, "the id of the operation is " + now.path("operationId").asText());
        }
        parameters(place, parameters(before, old), parameters(after, now));
        JsonNode body = before.resolve(old.path("requestBody"));
        JsonNode bodyNow = after.resolve(now.path("requestBody"));
        if (!body.path("required").asBoolean() && bodyNow.path("required").asBoolean()) {
            add(place, "a body is required");
        }
        content(place + ", body", body, bodyNow, true);
        for (String status : names(old.path("responses"))) {
            JsonNode answer = old.path("responses").path(status);
            JsonNode answerNow = now.path("responses").path(status);
            if (answerNow.isMissingNode()) {
                add(place, "the answer " + status + " is gone");
            } else {
                answer(place + ", answer " + status, before.resolve(answer), after.resolve(answerNow));
            }
        }
    }

    private static Map<String, JsonNode> parameters(ApiDocument document, JsonNode operation) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = document.resolve(each);
            found.put(
                    parameter.path("name").asText() + " in "
                            + parameter.path("in").asText(),
                    parameter);
        }
        return found;
    }

    private void parameters(String place, Map<String, JsonNode> old, Map<String, JsonNode> now) {
        old.forEach((name, parameter) -> {
            JsonNode parameterNow = now.get(name);
            if (parameterNow == null) {
                add(place, "the parameter " + name + " is gone");
            } else {
                if (!parameter.path("required").asBoolean()
                        && parameterNow.path("required").asBoolean()) {
                    add("parameter " + name, "is required");
                }
                schemas.compare("parameter " + name, parameter.path("schema"), parameterNow.path("schema"), true);
            }
        });
        List<String> kept = now.keySet().stream().filter(old::containsKey).toList();
        if (kept.size() == old.size() && !kept.equals(List.copyOf(old.keySet()))) {
            add(place, "the parameters are in another order");
        }
        List<String> names = List.copyOf(now.keySet());
        names.stream().filter(name -> !old.containsKey(name)).forEach(name -> {
            if (now.get(name).path("required").asBoolean()) {
                add(place, "the new parameter " + name + " is required");
            } else if (names.indexOf(name) < kept.size()) {
                add(place, "the new parameter " + name + " is not at the end");
            }
        });
    }

    private void answer(String place, JsonNode old, JsonNode now) {
        for (String header : names(old.path("headers"))) {
            JsonNode headerNow = after.resolve(now.path("headers").path(header));
            JsonNode headerBefore = before.resolve(old.path("headers").path(header));
            if (headerNow.isMissingNode()) {
                add(place, "the header " + header + " is gone");
            } else {
                if (headerBefore.path("required").asBoolean()
                        && !headerNow.path("required").asBoolean()) {
                    add("header " + header, "is no longer always there");
                }
                schemas.compare("header " + header, headerBefore.path("schema"), headerNow.path("schema"), false);
            }
        }
        content(place, old, now, false);
    }

    private void content(String place, JsonNode old, JsonNode now, boolean sent) {
        for (String type : names(old.path("content"))) {
            JsonNode form = now.path("content").path(type);
            if (form.isMissingNode()) {
                add(place, "the media type " + type + " is gone");
            } else {
                schemas.compare(
                        place + " as " + type,
                        old.path("content").path(type).path("schema"),
                        form.path("schema"),
                        sent);
            }
        }
    }
}
