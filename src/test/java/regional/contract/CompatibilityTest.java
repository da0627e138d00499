package regional.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Nothing in the document breaks a client by accident. */
class CompatibilityTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ApiDocument COMMITTED = ApiDocument.read(Path.of("openapi/openapi.json"));
    private static final String COMPATIBLE = "compatible";

    @Test
    void theDocumentKeepsWhatWasReleased() {
        Optional<ApiDocument> released = ApiDocument.newest(Path.of("openapi/released"));
        assumeThat(released).as("a released document to compare with").isPresent();
        assertThat(Compatibility.breakingChanges(released.orElseThrow(), COMMITTED))
                .as("changes that break clients of the released document")
                .isEmpty();
    }

    @Test
    void theSameDocumentIsCompatible() {
        assertThat(Compatibility.breakingChanges(COMMITTED, COMMITTED)).isEmpty();
    }

    /** A change put into the document is found, and no other; one that breaks nobody passes. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/breaking-changes.csv",
            delimiter = '|',
            quoteCharacter = '\u0001',
            numLinesToSkip = 1,
            maxCharsPerColumn = 2000)
    void aChangeIsFoundOrPasses(String name, String pointer, String edit, @Nullable String value, String finding)
            throws IOException {
        ObjectNode changed = COMMITTED.root().deepCopy();
        JsonNode result = change(changed, JsonPointer.compile(pointer), edit, value == null ? "" : value);
        assertThat(result).as("%s changes something", name).isNotEqualTo(COMMITTED.root());
        List<String> expected = finding.equals(COMPATIBLE) ? List.of() : Arrays.asList(finding.split("; ", -1));
        assertThat(Compatibility.breakingChanges(COMMITTED, new ApiDocument(result)))
                .extracting(BreakingChange::toString)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static JsonNode change(ObjectNode document, JsonPointer pointer, String edit, String value)
            throws IOException {
        JsonNode holder = document.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        switch (edit) {
            case "remove" -> {
                assertThat(document.at(pointer).isMissingNode())
                        .as("%s is there", pointer)
                        .isFalse();
                if (holder instanceof ArrayNode list) {
                    list.remove(Integer.parseInt(last));
                } else {
                    ((ObjectNode) holder).remove(last);
                }
            }
            case "set" -> ((ObjectNode) holder).set(last, JSON.readTree(value));
            case "add" -> ((ArrayNode) holder).add(JSON.readTree(value));
            case "insert" -> ((ArrayNode) holder).insert(Integer.parseInt(last), JSON.readTree(value));
            case "rename" -> ((ObjectNode) holder).set(value, ((ObjectNode) holder).remove(last));
            case "renameSchema" -> {
                ((ObjectNode) holder).set(value, ((ObjectNode) holder).remove(last));
                String reference = "\"#/components/schemas/";
                return JSON.readTree(document.toString().replace(reference + last + "\"", reference + value + "\""));
            }
            case "replace" -> {
                String[] texts = value.split(" => ", 2);
                ((ObjectNode) holder)
                        .set(last, new TextNode(holder.path(last).asText().replace(texts[0], texts[1])));
            }
            case "swap" -> {
                ArrayNode list = (ArrayNode) document.at(pointer);
                String[] places = value.split(" ", 2);
                JsonNode first = list.get(Integer.parseInt(places[0]));
                list.set(Integer.parseInt(places[0]), list.get(Integer.parseInt(places[1])));
                list.set(Integer.parseInt(places[1]), first);
            }
            default -> throw new IllegalArgumentException(edit);
        }
        return document;
    }
}
