package regional.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time for which a database holds an edition as the current one.
 *
 * @param since when it was stored, inclusive
 * @param until when the next newer one was stored, exclusive; {@code null} as long as there is none
 */
public record ServicePeriod(Instant since, @Nullable Instant until) {}
