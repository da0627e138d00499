package regional.store;

import regional.law.EditionName;

/** An edition is stored already and says something else. */
public final class EditionConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EditionConflict(EditionName name, String stored, String shipped) {
        super("edition " + name + " is stored with the digest " + stored + " and was given with " + shipped
                + "; a stored edition never changes: give the changed dataset a new edition name");
    }
}
