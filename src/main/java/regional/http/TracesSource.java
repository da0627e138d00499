package regional.http;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Traces nothing until it is said where traces go: OpenTelemetry would send them to a collector on this machine. A source of
 * configuration, because the tracer is left out of the server only where that is known before it starts.
 */
public final class TracesSource implements ConfigSourceFactory {
    private static final List<String> ENDPOINTS =
            List.of("quarkus.otel.exporter.otlp.endpoint", "quarkus.otel.exporter.otlp.traces.endpoint");

    /** Lower than every source but the defaults: whoever says otherwise is heard. */
    private static final int ORDINAL = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean configured = ENDPOINTS.stream().map(context::getValue).anyMatch(TracesSource::isGiven);
        return List.of(new PropertiesConfigSource(
                Map.of("quarkus.otel.sdk.disabled", String.valueOf(!configured)),
                "whether traces have an endpoint",
                ORDINAL));
    }

    /** Whether somebody gave it, and not the library's own default. */
    private static boolean isGiven(ConfigValue endpoint) {
        return endpoint.getValue() != null
                && !endpoint.getValue().isBlank()
                && endpoint.getConfigSourceOrdinal() > ORDINAL;
    }
}
