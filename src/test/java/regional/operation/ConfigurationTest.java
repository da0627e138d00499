package regional.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The tables of docs/operations.md: settings with the defaults that they have, and every alert. */
@QuarkusTest
class ConfigurationTest {
    private static final Pattern ROW = Pattern.compile("\\| `(regional\\.[a-z.-]+)` \\| (?:`([^`]*)`)? ?\\| .+ \\|");

    /** What tests set otherwise. */
    private static final Map<String, String> SET_BY_TESTS = Map.of(
            "regional.edition.poll-interval",
            "1M",
            "regional.http.heavy-wait",
            "10S",
            "regional.http.heavy-waiting",
            "32");

    @Inject
    SmallRyeConfig config;

    @Test
    void everySettingIsInTheGuideWithItsDefault() throws IOException {
        Map<String, String> described = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/operations.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                described.put(row.group(1), row.group(2) == null ? "" : row.group(2));
            }
        }
        Map<String, String> read = new TreeMap<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("regional."))
                .forEach(name -> read.put(
                        name,
                        SET_BY_TESTS.getOrDefault(
                                name, config.getConfigValue(name).getRawValue())));
        read.put("regional.database.directory", "");
        assertThat(described).isEqualTo(read);
    }

    @Test
    void everyAlertIsInTheGuide() throws IOException {
        Pattern row = Pattern.compile("^\\| `(RegionalTradeRules\\w+)` \\| [^|]+ \\| [^|]+ \\|$", Pattern.MULTILINE);
        Pattern alert = Pattern.compile("- alert: (\\w+)");
        assertThat(row.matcher(Files.readString(Path.of("docs/operations.md")))
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        alert.matcher(Files.readString(Path.of("k8s/components/monitoring/prometheusrule.yaml")))
                                .results()
                                .map(found -> found.group(1))
                                .toList());
    }
}
