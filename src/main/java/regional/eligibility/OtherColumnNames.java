package regional.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import regional.table.ColumnName;

/** Names of columns that are not read, though tables give by them what a question asks for. */
final class OtherColumnNames {
    private static final String FILE = "/tables/column-names.properties";

    /** A shorter name is one letter from too many words. */
    private static final int SHORTEST_MISSPELT = 6;

    private static final Map<String, String> OTHERS = read();

    private OtherColumnNames() {}

    /**
     * The name that was likely meant: one of which this is another name, or is misspelt.
     *
     * @param column as it came
     * @return {@code null} where none was
     */
    static @Nullable String meant(String column, List<String> names) {
        String folded = ColumnName.folded(column);
        String other = OTHERS.get(folded);
        if (other != null && names.contains(other)) {
            return other;
        }
        return names.stream()
                .filter(name ->
                        name.length() >= SHORTEST_MISSPELT && ColumnName.isOneEdit(folded, ColumnName.folded(name)))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> read() {
        try (InputStream file = OtherColumnNames.class.getResourceAsStream(FILE);
                Reader text = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            Properties others = new Properties();
            others.load(text);
            Map<String, String> names = new HashMap<>();
            others.stringPropertyNames().forEach(name -> {
                for (String other : others.getProperty(name).split(",", -1)) {
                    names.put(ColumnName.folded(other), name);
                }
            });
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
