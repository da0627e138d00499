package regional.answer;

import org.jspecify.annotations.Nullable;

/** A page of a list, which can also be shown as a table. */
public interface Listing extends Answer, Tabular {
    /** The cursor of the page after this one; {@code null} on the last. */
    @Nullable
    String next();
}
