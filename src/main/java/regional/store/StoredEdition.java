package regional.store;

import java.time.Instant;
import java.time.LocalDate;
import regional.law.EditionName;

/**
 * An edition in the list of those that are stored.
 *
 * @param digest {@code sha256:} and 64 hexadecimal digits, over its facts
 * @param storedAt when the database stored it
 */
public record StoredEdition(EditionName name, String digest, LocalDate verifiedUntil, Instant storedAt) {}
