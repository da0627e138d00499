package regional.rulebook;

import java.time.LocalDate;

/**
 * What an event changes between two countries on a day; both states speak of just that.
 *
 * @param on the event's day; or the first that it may be, where the day is not known and the law is uncertain from then on
 */
public record PairChange(LocalDate on, CountryPair pair, PairState before, PairState after) {}
