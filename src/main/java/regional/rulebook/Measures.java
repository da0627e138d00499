package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Question;

/** What stands in the way of goods: measures and embargoes, and whether somebody looked for them. */
final class Measures {
    private final LocalDate covered;
    private final Restrictions restrictions;
    private final Suspensions suspensions;
    private final Surveys surveys;

    Measures(Facts facts, Restrictions restrictions, Suspensions suspensions) {
        this.covered = facts.coverage().since();
        this.restrictions = restrictions;
        this.suspensions = suspensions;
        surveys = new Surveys(facts.surveys());
    }

    Restrictions restrictions() {
        return restrictions;
    }

    /** Those between two countries on a day, of whatever goods. */
    PairMeasures between(CountryCode origin, CountryCode destination, LocalDate on) {
        return on.isBefore(covered)
                ? PairMeasures.NONE
                : new PairMeasures(
                        suspensions.between(origin, destination, on),
                        restrictions.between(origin, destination, on),
                        surveys.find(origin, destination, on));
    }

    /** The passages of a shipment over a range of days, as maximal stretches without change, in order and without gap. */
    List<PassageSpan> passages(Question asked, int code, LocalDateRange range) {
        CountryCode origin = asked.origin();
        CountryCode destination = asked.destination();
        TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.MIN, covered));
        addTurns(days, origin, destination);
        ByDay<Passage> passages =
                ByDay.of(days, day -> between(origin, destination, day).passage(asked.shipment(), code));
        List<PassageSpan> spans = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            LocalDate start = passages.start(i);
            LocalDate end = i + 1 == passages.size() ? LocalDate.MAX : passages.start(i + 1);
            LocalDate first = start.isBefore(range.getStart()) ? range.getStart() : start;
            LocalDate last = end.isAfter(range.getEnd()) ? range.getEnd() : end;
            if (first.isBefore(last)) {
                spans.add(new PassageSpan(
                        LocalDateRange.of(first, last), start.isBefore(first), last.isBefore(end), passages.get(i)));
            }
        }
        return spans;
    }

    /** Adds the days on which those between the two may turn. */
    void addTurns(Collection<LocalDate> days, CountryCode origin, CountryCode destination) {
        restrictions.addTurns(days, origin, destination);
        suspensions.addTurns(days, origin, destination);
        surveys.addTurns(days, origin, destination);
    }
}
