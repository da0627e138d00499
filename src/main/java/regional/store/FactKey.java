package regional.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Which fact of an edition.
 *
 * @param kind the list of {@link regional.law.Facts} that it stands in
 * @param ordinal its place there, from zero
 */
@Embeddable
record FactKey(String edition, String kind, int ordinal) implements Serializable {}
