package regional.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import regional.law.Folding;

/** What others call parameters. Such a name is not read; who gives it is told the right one. */
public final class OtherNames {
    private static final String FILE = "/parameters/other-names.properties";
    private static final Map<String, String> MEANT = read();

    private OtherNames() {}

    /** The name that is meant by another one, where it is among those taken. */
    public static @Nullable String meantBy(String given, Collection<String> taken) {
        String meant = MEANT.get(Folding.fold(given));
        return meant == null || !taken.contains(meant) ? null : meant;
    }

    private static Map<String, String> read() {
        Properties lines = new Properties();
        try (InputStream file = Objects.requireNonNull(OtherNames.class.getResourceAsStream(FILE), FILE)) {
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> meant = new HashMap<>();
        lines.forEach((name, others) -> {
            for (String other : others.toString().split(",", -1)) {
                meant.put(Folding.fold(other), name.toString());
            }
        });
        return meant;
    }
}
