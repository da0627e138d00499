package regional.rulebook;

import org.threeten.extra.LocalDateRange;
import regional.law.Question;
import regional.law.Truth;

/**
 * The short answer to a question: what {@link Decision} says, without levies, missing facts, warnings and confidence.
 *
 * @param stable as in {@link Decision}
 * @param restricted as in {@link Decision}
 */
public record Brief(Question question, Ruling ruling, LocalDateRange stable, Truth restricted) {}
