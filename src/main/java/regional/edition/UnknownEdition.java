package regional.edition;

import regional.law.EditionName;

/** No edition of the name is stored. */
public final class UnknownEdition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EditionName name;

    UnknownEdition(EditionName name) {
        super("no edition " + name + " is stored");
        this.name = name;
    }

    public EditionName name() {
        return name;
    }
}
