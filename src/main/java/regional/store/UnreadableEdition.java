package regional.store;

import org.jspecify.annotations.Nullable;
import regional.law.EditionName;

/**
 * A stored edition says what this version of the service does not understand, or not what was stored. Asking again does not
 * help; another edition may be sound.
 */
public final class UnreadableEdition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEdition(EditionName name, String reason, @Nullable Throwable cause) {
        super("edition " + name + " " + reason, cause);
    }
}
