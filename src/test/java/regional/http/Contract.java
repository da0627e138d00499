package regional.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import regional.answer.Answer;

/**
 * An OpenAPI document, and how an answer differs from what it says. It is read strictly: what the document does not name is
 * a flaw of the answer, though clients must take it for a later addition.
 */
final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new NonValidationKeyword("components"))
                    .build()));
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final String CSV = "text/csv";
    private static final String LINES = "application/x-ndjson";
    private static final String PROBLEM = "application/problem+json";

    /** What any request may be answered with, whatever it asks: the document says so once, by "default". */
    private static final Set<Integer> ANYWHERE = Set.of(405, 413, 414, 431, 500);

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    Contract(JsonNode document) {
        this.document = document.deepCopy();
        close(this.document.path("components").path("schemas"));
        close(this.document.path("paths"));
    }

    /** What came back for a request. */
    record Answer(int status, Map<String, String> headers, String body) {
        /** A header by its name in small letters; empty when it is not there. */
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        String mediaType() {
            return header("content-type").replaceAll("\\s*;.*", "");
        }

        JsonNode json() {
            return parse(body);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }

    /** What is wrong with the answer; empty when it is as the document says. */
    List<String> flaws(String method, String path, Answer answer) {
        JsonNode operation = operation(method, path);
        boolean withoutBody = method.equals("HEAD") || answer.status() == 304;
        JsonNode response = referred(operation.path("responses").path(String.valueOf(answer.status())));
        List<String> flaws = new ArrayList<>();
        if (answer.status() >= 400) {
            if (response.isMissingNode() && !operation.isMissingNode() && !ANYWHERE.contains(answer.status())) {
                flaws.add("the operation does not answer with status " + answer.status());
            }
            flaws.addAll(flawsOfProblem(answer, withoutBody));
            return flaws;
        }
        if (response.isMissingNode()) {
            return List.of("there is no such answer in the document: " + method + " " + path + " " + answer.status());
        }
        for (Map.Entry<String, JsonNode> header : response.path("headers").properties()) {
            boolean required = referred(header.getValue()).path("required").asBoolean();
            if (required && answer.header(header.getKey()).isEmpty()) {
                flaws.add("the header " + header.getKey() + " is missing");
            }
        }
        if (!withoutBody) {
            JsonNode content = response.path("content").path(answer.mediaType());
            if (content.isMissingNode()) {
                flaws.add("the document has no answer of media type " + answer.mediaType());
            } else if (answer.mediaType().equals(LINES)) {
                answer.body().lines().forEach(line -> flaws.addAll(flaws(schema("BatchAnswer"), parse(line))));
            } else if (answer.mediaType().endsWith("json")) {
                flaws.addAll(flaws(content.path("schema"), answer.json()));
                if (!answer.header("on").equals(answer.json().path("on").asText())) {
                    flaws.add("the header On is not the body's day");
                }
            } else if (answer.mediaType().equals(CSV)) {
                flaws.addAll(TableColumns.flaws(content.path("example").asText(), answer.body()));
            }
        }
        return flaws;
    }

    private JsonNode referred(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").textValue().substring(1)) : node;
    }

    private List<String> flawsOfProblem(Answer answer, boolean withoutBody) {
        if (!answer.mediaType().equals(PROBLEM)) {
            return List.of("media type " + answer.mediaType() + " and not " + PROBLEM);
        }
        if (withoutBody) {
            return List.of();
        }
        JsonNode problem = answer.json();
        List<String> flaws = flaws(schema("Problem"), problem);
        if (problem.path("status").asInt() != answer.status()) {
            flaws.add("the body says status " + problem.path("status") + " and not " + answer.status());
        }
        JsonNode first = problem.path("errors").path(0);
        if (!first.isMissingNode() && !first.path("code").equals(problem.path("code"))) {
            flaws.add("the code is not that of the first error");
        }
        return flaws;
    }

    private static JsonNode schema(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private List<String> flaws(JsonNode schema, JsonNode thing) {
        List<String> flaws = new ArrayList<>();
        for (ValidationMessage message :
                schemas.computeIfAbsent(schema, this::compile).validate(thing)) {
            flaws.add(message.getMessage());
        }
        return flaws;
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return FACTORY.getSchema(whole, FORMATS);
    }

    private JsonNode operation(String method, String path) {
        String name = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        JsonNode exact = document.path("paths").path(path);
        return exact.isMissingNode() ? template(path).path(name) : exact.path(name);
    }

    private JsonNode template(String path) {
        for (Map.Entry<String, JsonNode> each : document.path("paths").properties()) {
            if (path.matches(each.getKey().replaceAll("\\{[^}]+}", "[^/]+"))) {
                return each.getValue();
            }
        }
        return JSON.missingNode();
    }

    /** Closes every schema of an object to properties that it does not name. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("type").asText().equals("object")
                && !schema.has("additionalProperties")) {
            schema.put("unevaluatedProperties", false);
        }
        for (JsonNode child : node) {
            close(child);
        }
    }
}
