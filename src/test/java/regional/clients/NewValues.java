package regional.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;

/**
 * What a later version may answer: every code is one that today's document does not name, and every object has a property more.
 * Which texts are codes is read from the document.
 */
record NewValues(JsonNode document) {
    /** The code that all codes become. */
    static final String CODE = "NEW_VALUE";

    private static final String CODES = "x-extensible-enum";

    /** The answer of an operation as a later version may give it. */
    JsonNode in(JsonNode answer, JsonNode schema) {
        JsonNode described = referred(schema);
        if (described.has(CODES) && answer.isTextual()) {
            return TextNode.valueOf(CODE);
        }
        if (answer instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                items.set(i, in(items.get(i), described.path("items")));
            }
        } else if (answer instanceof ObjectNode object) {
            JsonNode others = described.path("additionalProperties");
            for (Map.Entry<String, JsonNode> each : List.copyOf(object.properties())) {
                JsonNode property = described.path("properties").path(each.getKey());
                object.set(each.getKey(), in(each.getValue(), property.isMissingNode() ? others : property));
            }
            if (others.isMissingNode()) {
                object.putObject("addedLater").put("code", CODE).putArray("of").add(1);
            } else if (!object.isEmpty()) { // A map by code: it gets an entry of its own kind.
                object.set(CODE, object.iterator().next());
            }
        }
        return answer;
    }

    /** A named schema of the document. */
    JsonNode named(String name) {
        return document.path("components").path("schemas").path(name);
    }

    private JsonNode referred(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").textValue().substring(1)) : schema;
    }

    /** What the document says of the JSON that a path is answered with. */
    JsonNode schema(String method, String path, int status) {
        if (status >= 400) {
            return named("Problem");
        }
        for (Map.Entry<String, JsonNode> each : document.path("paths").properties()) {
            if (path.equals(each.getKey()) || path.matches(each.getKey().replaceAll("\\{[^}]+}", "[^/]+"))) {
                return each.getValue()
                        .path(method)
                        .at("/responses/200/content")
                        .path("application/json")
                        .path("schema");
            }
        }
        throw new IllegalArgumentException("not in the document: " + path);
    }
}
