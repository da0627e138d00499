package regional.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One YAML file of a dataset, which knows the line of each of its keys. */
final class YamlFile {
    private final String name;
    private final String text;
    private final Map<String, Integer> lines = new HashMap<>();

    YamlFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    DatasetFile read() throws IOException {
        findLines();
        return lines.containsKey("/bloc") ? ofBloc() : FactsFormat.yaml().readValue(text, DatasetFile.class);
    }

    /** A bloc's memberships and standings stand in its file and do not repeat its name. */
    private DatasetFile ofBloc() throws IOException {
        JsonNode file = FactsFormat.yaml().readTree(text);
        JsonNode id = file.path("bloc").path("id");
        for (String list : List.of("memberships", "standings")) {
            for (int i = 0; i < file.path(list).size() && id.isTextual(); i++) {
                if (file.path(list).path(i) instanceof ObjectNode fact && fact.replace("bloc", id) != null) {
                    JsonMappingException repeated =
                            JsonMappingException.from((JsonParser) null, "leave 'bloc' out, it is the file's");
                    repeated.prependPath(fact, "bloc");
                    repeated.prependPath(fact, i);
                    repeated.prependPath(file, list);
                    throw repeated;
                }
            }
        }
        return FactsFormat.yaml().treeToValue(file, DatasetFile.class);
    }

    /** What an exception says of this file, in words for its author. */
    Violation violation(IOException e) {
        String place = name;
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            place += line(line(mapping.getPath())) + " " + key(mapping.getPath());
        } else if (e instanceof JsonProcessingException parsing && parsing.getLocation() != null) {
            place += line(parsing.getLocation().getLineNr());
        }
        return Violation.ofFile("every file can be read", place, sentence(e));
    }

    /** Jackson's own locations are those of the place where it gave up, often a line or more too late. */
    private void findLines() throws IOException {
        try (YAMLParser parser = FactsFormat.yaml().getFactory().createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw JsonMappingException.from((JsonParser) parser, "not a map of keys and values");
            }
            for (JsonToken token = first; token != null; token = parser.nextToken()) {
                if (parser.isCurrentAlias()) {
                    throw JsonMappingException.from((JsonParser) parser, "an alias is not followed; repeat the value");
                }
                JsonStreamContext at =
                        token.isStructStart() ? parser.getParsingContext().getParent() : parser.getParsingContext();
                lines.putIfAbsent(
                        at.pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
    }

    private int line(List<JsonMappingException.Reference> path) {
        for (int length = path.size(); length > 0; length--) {
            Integer line = lines.get(path.subList(0, length).stream()
                    .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                    .collect(Collectors.joining()));
            if (line != null) {
                return line;
            }
        }
        return 0;
    }

    private static String line(int line) {
        return line > 0 ? ":" + line : "";
    }

    private static String key(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .substring(1);
    }

    private static String sentence(IOException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "unknown key '" + unknown.getPropertyName() + "'; known here are "
                        + unknown.getKnownPropertyIds().stream()
                                .map(Object::toString)
                                .sorted()
                                .collect(Collectors.joining(", "));
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                "'" + wrong.getValue() + "' is none of "
                        + Arrays.stream(wrong.getTargetType().getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "));
            case InvalidNullException blank -> "'" + blank.getPropertyName().getSimpleName() + "' has no value";
            case JsonProcessingException other ->
                Objects.requireNonNullElse(other.getOriginalMessage(), "cannot be read")
                        .replaceFirst(
                                "(?s)^Missing required creator property '(\\w+)'.*", "'$1' is missing, or misspelt")
                        .replaceFirst("^Duplicate field '(.*)'$", "key '$1' is given twice")
                        .replaceFirst("(?s)( \\(but (could|might) |: disable Deserialization).*", "")
                        .replaceAll("`(?:[a-z]+\\.)*(?:\\w+\\$)?(\\w+)(?:<[^`]*>)?`", "$1")
                        .replaceAll("\\s+", " ")
                        .strip();
            default -> "cannot be read: " + e.getMessage();
        };
    }
}
