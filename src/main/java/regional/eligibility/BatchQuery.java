package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import regional.http.Explain;
import regional.http.LawQuery;
import regional.http.Reading;

/** What holds for all questions of a batch, as it was given. */
public class BatchQuery extends LawQuery {
    @QueryParam("explain")
    @Nullable
    String explain;

    /** How much of the grounds to show, and of which law. */
    record Asked(Explain explain, Law law) {}

    Asked read(Reading reading) {
        Explain shown = reading.constant("explain", explain, Explain.class, Explain::parameter);
        Law law = law(reading);
        reading.check();
        return new Asked(shown == null ? Explain.SUMMARY : shown, law);
    }
}
