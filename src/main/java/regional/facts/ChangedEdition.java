package regional.facts;

import regional.rulebook.EditionName;

/** An edition is stored already and says something else. */
public final class ChangedEdition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedEdition(EditionName name, String stored, String shipped) {
        super("edition " + name + " is stored with the digest " + stored + " and was given with " + shipped
                + "; a stored edition never changes: give the changed dataset a new edition name");
    }
}
