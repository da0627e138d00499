package regional.edition;

import java.time.Instant;
import java.time.LocalDate;
import regional.law.EditionName;
import regional.store.EditionEntry;

/**
 * An edition that can be asked for.
 *
 * @param digest {@code sha256:} and 64 hexadecimal digits, over its facts
 * @param storedAt when it was stored
 */
public record StoredEdition(EditionName name, String digest, LocalDate verifiedUntil, Instant storedAt) {
    static StoredEdition of(EditionEntry entry) {
        return new StoredEdition(entry.name(), entry.digest(), entry.verifiedUntil(), entry.storedAt());
    }
}
