package regional.law;

import org.jspecify.annotations.Nullable;

/**
 * The place in an instrument that proves a fact.
 *
 * @param place article, paragraph or page; {@code null} when the instrument as a whole proves it
 */
public record Citation(InstrumentId instrument, @Nullable String place) {}
