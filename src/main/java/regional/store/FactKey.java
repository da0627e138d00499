package regional.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which fact of an edition: its place among the facts of its kind, from zero, in the order of the dataset. */
@Embeddable
record FactKey(String edition, int ordinal) implements Serializable {}
