package regional.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An OpenAPI document of this service, parsed; what it refers to is found when it is looked at. */
record ApiDocument(JsonNode root) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static ApiDocument read(Path file) {
        try {
            return new ApiDocument(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest of the documents that were released, which are named by their versions, such as 1.0.0.json. */
    static Optional<ApiDocument> newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .max(Comparator.comparing(ApiDocument::version, Arrays::compare))
                    .map(ApiDocument::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] version(Path file) {
        String name = file.getFileName().toString().replace(".json", "");
        return Arrays.stream(name.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /** The operations, by method and path: {@code GET /v1/blocs}. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> found.put(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return found;
    }

    /** The thing itself, where it is a reference to it. */
    JsonNode resolve(JsonNode thing) {
        return thing.has("$ref")
                ? resolve(root.at(thing.path("$ref").textValue().substring(1)))
                : thing;
    }

    /** The name of what a thing refers to; empty where it refers to nothing. */
    static String reference(JsonNode thing) {
        String reference = thing.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
