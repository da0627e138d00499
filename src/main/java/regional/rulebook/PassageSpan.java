package regional.rulebook;

import org.threeten.extra.LocalDateRange;

/**
 * A stretch of days in which a shipment has the same passage.
 *
 * @param clippedSince whether the range asked for cuts it at its start
 * @param clippedUntil whether that range cuts it at its end
 */
public record PassageSpan(LocalDateRange during, boolean clippedSince, boolean clippedUntil, Passage passage) {}
