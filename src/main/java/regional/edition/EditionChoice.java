package regional.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regional.http.Parameters;
import regional.law.EditionName;

/**
 * Which law a request asks.
 *
 * @param name {@code null}: the current edition
 * @param publishedBy the last day on which its instruments may have been published; {@code null}: all that it holds
 */
public record EditionChoice(
        @Nullable EditionName name, @Nullable LocalDate publishedBy) {
    /** The parameter that names an edition. */
    public static final String EDITION = "edition";

    /** The parameter that names the day by which the law was to be published. */
    public static final String PUBLISHED_BY = "publishedBy";

    /** The law that the parameters ask. */
    public static EditionChoice of(Parameters asked) {
        return new EditionChoice(asked.edition(EDITION), asked.day(PUBLISHED_BY));
    }
}
