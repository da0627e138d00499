package regional.store;

import java.time.LocalDate;
import regional.law.EditionName;

/**
 * An edition in the list of those that are stored.
 *
 * @param number its number within its year
 * @param digest {@code sha256:} and 64 hexadecimal digits, over its facts
 * @param published the day on which it was published
 * @param served when the database held it as the current one
 */
public record StoredEdition(
        EditionName name,
        int number,
        String digest,
        LocalDate published,
        LocalDate verifiedUntil,
        ServicePeriod served) {
    /** The same edition where none that is newer can be served. */
    public StoredEdition asCurrent() {
        return new StoredEdition(
                name, number, digest, published, verifiedUntil, new ServicePeriod(served.since(), null));
    }
}
