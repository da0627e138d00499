package regional.kubernetes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regional.Management;

/** What is alerted on and shown is what the service measures. */
@QuarkusTest
class MonitoringTest {
    private static final Logger LOG = Logger.getLogger(MonitoringTest.class);
    private static final Path PLACE = Manifests.FOLDER.resolve("components/monitoring");
    private static final Path ALERTS = Path.of("src/test/resources/kubernetes/alerts.yaml");

    /** Label matchers, texts, ranges, and the labels that are grouped by: they name no metric. */
    private static final Pattern NO_METRICS =
            Pattern.compile("\\{[^}]*}|\"[^\"]*\"|\\[[^]]*]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\s*\\()\\b(?!\\s*\\()");
    private static final Set<String> OPERATORS =
            Set.of("and", "or", "unless", "by", "without", "on", "ignoring", "bool");

    @Test
    void everyMetricThatIsAlertedOnOrShownIsThere() throws IOException {
        Set<String> measured = measured();
        List<String> expressions = expressions();
        assertThat(expressions).hasSizeGreaterThan(20);
        for (String expression : expressions) {
            assertThat(named(expression)).as(expression).isNotEmpty().isSubsetOf(measured);
        }
    }

    @Test
    void aMetricIsFoundInAnExpression() {
        assertThat(named("sum by (code) (rate(a_total{status=~\"5..\"}[5m])) / on (x) b:c * 100 > 0.5"))
                .containsExactlyInAnyOrder("a_total", "b:c");
        assertThat(named("absent(d) unless on (instance) e_f")).containsExactlyInAnyOrder("d", "e_f");
    }

    @Test
    void everyPanelReadsTheChosenSource() throws IOException {
        JsonNode dashboard =
                new ObjectMapper().readTree(PLACE.resolve("dashboard.json").toFile());
        assertThat(dashboard.findValues("datasource"))
                .hasSizeGreaterThan(20)
                .allSatisfy(source -> assertThat(source.path("uid").asText()).isIn("${datasource}", ""));
        assertThat(dashboard.path("panels").findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @Test
    void prometheusTakesTheRulesAndTheyAlertWhenTheyShould(@TempDir Path folder) throws Exception {
        boolean installed = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "promtool")));
        if (!installed) {
            LOG.warn("THE ALERT RULES ARE NOT CHECKED: promtool (of Debian's package prometheus) is not installed");
        }
        assumeTrue(installed, "promtool is not installed");
        new YAMLMapper().writeValue(folder.resolve("rules.yaml").toFile(), rules().path("spec"));
        Files.copy(ALERTS, folder.resolve("alerts.yaml"));
        promtool(folder, "check", "rules", "rules.yaml");
        promtool(folder, "test", "rules", "alerts.yaml");
    }

    @Test
    void everyAlertIsTried() throws IOException {
        assertThat(new YAMLMapper().readTree(ALERTS.toFile()).findValuesAsText("alertname"))
                .containsAll(rules().findValuesAsText("alert"));
    }

    private static void promtool(Path folder, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(Stream.of("promtool"), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static JsonNode rules() throws IOException {
        return new YAMLMapper().readTree(PLACE.resolve("prometheusrule.yaml").toFile());
    }

    private static List<String> expressions() throws IOException {
        JsonNode dashboard =
                new ObjectMapper().readTree(PLACE.resolve("dashboard.json").toFile());
        return Stream.concat(rules().findValuesAsText("expr").stream(), dashboard.findValuesAsText("expr").stream())
                .toList();
    }

    /** The metrics that an expression names. */
    private static Set<String> named(String expression) {
        return NAME.matcher(NO_METRICS.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(name -> !OPERATORS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the service, once it was asked, and refused something. */
    private static Set<String> measured() {
        given().get("/v1/eligibility?origin=ML&destination=GH&on=2025-06-01")
                .then()
                .statusCode(200);
        given().get("/v1/eligibility?origin=ML").then().statusCode(400);
        return Management.metrics().map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toSet());
    }
}
