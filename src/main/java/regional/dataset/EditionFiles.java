package regional.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import regional.law.Facts;

/**
 * An edition as files of a dataset, which {@link DatasetFiles#read} reads back to facts of the same {@link FactsFormat#digest
 * digest}. They are not the files that it was once written in: sentences stand with their translations, short forms are
 * written out, and each kind of fact has a file of its own.
 */
public final class EditionFiles {
    /** Kinds of which a file holds one, by the key of the one; facts keep their order by the number in the file's name. */
    private static final Map<String, String> ONE_A_FILE = Map.of("blocs", "bloc", "regimes", "regime");

    /** The same files have the same bytes whenever they are written. The first moment that a zip file can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private EditionFiles() {}

    /** The files by their names. */
    static Map<String, JsonNode> of(Facts facts) {
        ObjectNode whole = FactsFormat.json().valueToTree(facts);
        Map<String, JsonNode> files = new LinkedHashMap<>();
        ObjectNode edition = FactsFormat.json().createObjectNode();
        files.put("edition.yaml", edition);
        for (Map.Entry<String, JsonNode> part : whole.properties()) {
            String one = ONE_A_FILE.get(part.getKey());
            if (!part.getValue().isArray()) {
                edition.set(part.getKey().equals("edition") ? "name" : part.getKey(), part.getValue());
            } else if (one == null) {
                files.put(part.getKey() + ".yaml", object(part.getKey(), part.getValue()));
            } else {
                for (int i = 0; i < part.getValue().size(); i++) {
                    files.put(
                            "%s/%03d.yaml".formatted(part.getKey(), i),
                            object(one, part.getValue().get(i)));
                }
            }
        }
        return files;
    }

    private static ObjectNode object(String key, JsonNode value) {
        return FactsFormat.json().createObjectNode().set(key, value);
    }

    /** Writes the files as one zip file; the same bytes for the same facts. */
    public static void zip(Facts facts, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, JsonNode> file : of(facts).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(FactsFormat.yaml().writeValueAsBytes(file.getValue()));
                zip.closeEntry();
            }
        }
    }
}
