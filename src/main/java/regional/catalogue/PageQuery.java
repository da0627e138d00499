package regional.catalogue;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import regional.http.Reading;
import regional.text.Phrase;

/** Which part of a list is asked for, as it was given. */
public class PageQuery {
    private static final int USUAL = 100;
    private static final int MOST = 500;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** How many entries at the most. */
    int limit(Reading reading) {
        Integer asked = reading.value(
                "limit",
                limit,
                text -> text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= MOST,
                Integer::valueOf,
                Phrase.of("expected.limit", MOST));
        return asked == null ? USUAL : asked;
    }
}
