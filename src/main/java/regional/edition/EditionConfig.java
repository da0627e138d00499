package regional.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How editions are served. */
@ConfigMapping(prefix = "regional.edition")
interface EditionConfig {
    /** How long after a look for a newer edition, or for a database that was away, the next one follows. */
    @WithDefault("1M")
    Duration pollInterval();
}
