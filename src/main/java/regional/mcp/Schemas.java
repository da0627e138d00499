package regional.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The JSON schemas of the arguments of tools, made of the OpenAPI document of this service: what an operation takes in its query
 * and its body, as one object. They refer to nothing, and hold no keyword that JSON Schema does not know.
 */
final class Schemas {
    /** Written by the build; the service shows the same. */
    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

    /** Keywords of OpenAPI alone; an example stands among examples in JSON Schema. */
    private static final Set<String> OF_OPENAPI = Set.of("discriminator", "example", "externalDocs", "xml");

    /** In which form an answer is written: a tool's is always JSON. */
    private static final String FORMAT = "format";

    private final ObjectMapper json;
    private final JsonNode document;

    Schemas(ObjectMapper json) throws IOException {
        this.json = json;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream stored = Objects.requireNonNull(loader.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            document = json.readTree(stored);
        }
    }

    /**
     * What an operation takes.
     *
     * @param query the parameters of its query; what else the arguments hold stands in its body
     */
    record Input(ObjectNode schema, Set<String> query) {
        /** Whether the operation reads no body. */
        boolean isOfQueryAlone() {
            return query.size() == schema.path("properties").size();
        }
    }

    /** What the operation takes that answers to a method at a path. */
    Input of(String method, String path) {
        JsonNode operation = document.path("paths").path(path).path(method);
        ObjectNode schema = json.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        schema.put("additionalProperties", false);
        JsonNode body = referred(referred(operation.path("requestBody"))
                .path("content")
                .path("application/json")
                .path("schema"));
        body.path("properties").properties().forEach(one -> properties.set(one.getKey(), plain(one.getValue())));
        body.path("required").forEach(required::add);
        Set<String> query = new HashSet<>();
        for (JsonNode one : operation.path("parameters")) {
            JsonNode parameter = referred(one);
            String name = parameter.path("name").textValue();
            if (parameter.path("in").asText().equals("query") && !name.equals(FORMAT)) {
                query.add(name);
                properties.set(name, property(parameter));
                if (parameter.path("required").asBoolean()) {
                    required.add(name);
                }
            }
        }
        return new Input(schema, query);
    }

    private JsonNode property(JsonNode parameter) {
        ObjectNode property = json.createObjectNode();
        property.set("description", parameter.path("description"));
        property.setAll((ObjectNode) plain(parameter.path("schema")));
        property.set("description", parameter.path("description"));
        if (parameter.has("example")) {
            property.putArray("examples").add(parameter.path("example"));
        }
        return property;
    }

    /** The schema by itself: what it refers to stands in its place. */
    private JsonNode plain(JsonNode schema) {
        if (schema instanceof ArrayNode several) {
            ArrayNode all = json.createArrayNode();
            several.forEach(one -> all.add(plain(one)));
            return all;
        }
        if (!(schema instanceof ObjectNode)) {
            return schema;
        }
        ObjectNode plain = json.createObjectNode();
        for (Map.Entry<String, JsonNode> keyword : referred(schema).properties()) {
            if (!OF_OPENAPI.contains(keyword.getKey()) && !keyword.getKey().startsWith("x-")) {
                plain.set(keyword.getKey(), plain(keyword.getValue()));
            }
        }
        return plain;
    }

    private JsonNode referred(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            found = document.at(found.path("$ref").textValue().substring(1));
        }
        return found;
    }
}
