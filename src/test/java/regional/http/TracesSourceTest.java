package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is traced before it is said where traces go. */
class TracesSourceTest {
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    private static final String DISABLED = "quarkus.otel.sdk.disabled";

    @Test
    void nothingIsTracedWithoutAnEndpoint() {
        assertThat(isDisabled(Map.of())).isTrue();
        assertThat(isDisabled(Map.of(ENDPOINT, " "))).isTrue();
    }

    @Test
    void whereThereIsOneItIs() {
        assertThat(isDisabled(Map.of(ENDPOINT, "http://collector:4317"))).isFalse();
        assertThat(isDisabled(Map.of("quarkus.otel.exporter.otlp.traces.endpoint", "http://collector:4317")))
                .isFalse();
    }

    @Test
    void whoeverSaysOtherwiseIsHeard() {
        assertThat(isDisabled(Map.of(DISABLED, "false"))).isFalse();
        assertThat(isDisabled(Map.of(DISABLED, "true", ENDPOINT, "http://collector:4317")))
                .isTrue();
    }

    /** By a configuration that has the library's default, as the service's has. */
    private static boolean isDisabled(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .withSources(new TracesSource())
                .withSources(new PropertiesConfigSource(given, "given", 100))
                .withDefaultValue(ENDPOINT, "http://localhost:4317/")
                .withDefaultValue(DISABLED, "false")
                .build()
                .getValue(DISABLED, Boolean.class);
    }
}
