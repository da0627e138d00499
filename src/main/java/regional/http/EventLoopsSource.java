package regional.http;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * As many event loops as there are processors. By default there are twice as many, which take turns on a processor though none of
 * them ever waits. A source of configuration, because only the machine knows its processors.
 */
public final class EventLoopsSource implements ConfigSourceFactory {
    private static final String EVENT_LOOPS = "quarkus.vertx.event-loops-pool-size";

    /** Lower than every source but the defaults: whoever says otherwise is heard. */
    private static final int ORDINAL = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String processors = String.valueOf(Runtime.getRuntime().availableProcessors());
        return List.of(new PropertiesConfigSource(Map.of(EVENT_LOOPS, processors), "the processors", ORDINAL));
    }
}
