package regional.http;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import regional.law.EditionName;

/** Which law is asked, as it was given. */
public class LawQuery {
    static final String PUBLISHED_BY = "publishedBy";
    private static final String EDITION = "edition";

    @QueryParam(PUBLISHED_BY)
    @Nullable
    String publishedBy;

    @QueryParam(EDITION)
    @Nullable
    String edition;

    /**
     * Which law is asked.
     *
     * @param edition {@code null}: the current one
     * @param publishedBy {@code null}: all that the edition holds
     */
    public record Law(
            @Nullable EditionName edition, @Nullable LocalDate publishedBy) {}

    /** The law that is asked. */
    public final Law law(StrictReading reading) {
        return new Law(edition(reading), publishedBy(reading));
    }

    /** The edition; {@code null}: the current one. */
    public final @Nullable EditionName edition(StrictReading reading) {
        return reading.edition(EDITION, edition);
    }

    /** The day by which it was to be published; {@code null}: all that the edition holds. */
    public final @Nullable LocalDate publishedBy(StrictReading reading) {
        return reading.day(PUBLISHED_BY, publishedBy);
    }

    /** That day as a permalink has it. */
    public final @Nullable String publishedByAsGiven() {
        return publishedBy;
    }

    /** The edition's name as it was given, whatever it is. */
    public final @Nullable String editionAsGiven() {
        return edition;
    }

    /** Asks the law that another query asks. */
    public final void askTheLawOf(LawQuery other) {
        publishedBy = other.publishedBy;
        edition = other.edition;
    }
}
