package regional.eligibility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.http.BodyReading;
import regional.http.Problems;
import regional.http.StrictReading;
import regional.law.Question;
import regional.law.Shipment;
import regional.rulebook.Rulebook;

/** The parameters of a question over a range of days, as they were given. */
public class TimelineQuery extends PairQuery {
    /** More between two given bounds is refused: nobody has a use for it. */
    private static final int LONGEST_IN_YEARS = 1000;

    @QueryParam("since")
    @Nullable
    String since;

    @QueryParam("until")
    @Nullable
    String until;

    /** What was asked; the question's day is the range's first and means nothing. */
    record Asked(Question question, LocalDateRange range, Law law) {}

    /** The parameters, as a body gives them. */
    static TimelineQuery of(BodyReading body) {
        TimelineQuery query = new TimelineQuery();
        query.pair(body);
        query.since = body.text("since");
        query.until = body.text("until");
        body.nothingElse();
        return query;
    }

    Asked read(StrictReading reading, Rulebook rulebook) {
        Pair pair = pair(reading, rulebook);
        LocalDate first = reading.day("since", since);
        LocalDate end = reading.day("until", until);
        Shipment shipment = shipment(reading, rulebook.facts());
        Law law = law(reading);
        LocalDate start = first == null ? rulebook.facts().coverage().since() : first;
        if (end != null && !start.isBefore(end)) {
            reading.senseless("until", Problems.EMPTY_RANGE);
        } else if (end != null && start.plusYears(LONGEST_IN_YEARS).isBefore(end)) {
            reading.senseless("until", Problems.RANGE_TOO_LONG);
        }
        reading.check();
        return new Asked(pair.on(start, shipment), LocalDateRange.of(start, end == null ? LocalDate.MAX : end), law);
    }
}
