package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.CountryCode;
import regional.law.Dated;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.Question;
import regional.law.Restriction;

/** What stands in the way of goods: measures and embargoes, and whether somebody looked for them. */
final class Measures {
    private final LocalDate covered;
    private final Memberships memberships;
    private final Restrictions restrictions;
    private final Suspensions suspensions;
    private final Surveys surveys;

    Measures(Facts facts, Memberships memberships, SupportingFacts grounds) {
        this.covered = facts.coverage().since();
        this.memberships = memberships;
        restrictions = new Restrictions(facts.restrictions(), memberships, grounds, Modes.of(facts));
        suspensions = new Suspensions(facts.suspensions(), memberships);
        surveys = new Surveys(facts.surveys());
    }

    /** Those between two countries on a day. */
    record Found(
            List<SuspensionFinding> suspensions,
            List<RestrictionFinding> restrictions,
            @Nullable Surveyed surveyed,
            Passage passage) {}

    Restrictions restrictions() {
        return restrictions;
    }

    Found find(Question question) {
        if (question.on().isBefore(covered)) {
            return new Found(List.of(), List.of(), null, Passage.NOT_SURVEYED);
        }
        List<SuspensionFinding> suspended = suspensions.find(question);
        List<RestrictionFinding> restricted = restrictions.find(question);
        Surveyed surveyed = surveys.find(question);
        return new Found(
                suspended,
                restricted,
                surveyed,
                Passage.of(question.shipment().hs(), suspended, restricted, surveyed != null));
    }

    Passage passage(Question question) {
        return find(question).passage();
    }

    /** The passages of a shipment over a range of days, as maximal stretches without change, in order and without gap. */
    List<PassageSpan> passages(Question asked, LocalDateRange range) {
        List<LocalDate> starts = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        TreeSet<LocalDate> days = turningPoints(asked.origin(), asked.destination())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of(LocalDate.MIN))));
        for (LocalDate day : days) {
            Passage passage = passage(new Question(asked.origin(), asked.destination(), day, asked.shipment()));
            if (passages.isEmpty() || passages.getLast() != passage) {
                starts.add(day);
                passages.add(passage);
            }
        }
        List<PassageSpan> spans = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            LocalDate end = i + 1 == starts.size() ? LocalDate.MAX : starts.get(i + 1);
            LocalDate first = start.isBefore(range.getStart()) ? range.getStart() : start;
            LocalDate last = end.isAfter(range.getEnd()) ? range.getEnd() : end;
            if (first.isBefore(last)) {
                spans.add(new PassageSpan(
                        LocalDateRange.of(first, last), start.isBefore(first), last.isBefore(end), passages.get(i)));
            }
        }
        return spans;
    }

    /** The days on which what it finds may change. */
    Stream<LocalDate> turningPoints(CountryCode origin, CountryCode destination) {
        Stream<Dated> facts = Stream.of(
                        restrictions.of(origin, destination),
                        suspensions.all().stream().filter(suspension -> suspension.other(origin, destination) != null),
                        memberships.of(origin).stream(),
                        memberships.of(destination).stream())
                .flatMap(stream -> stream);
        Stream<LocalDate> certainty = restrictions
                .of(origin, destination)
                .map(Restriction::certainUntil)
                .filter(Objects::nonNull);
        return Stream.of(
                        Stream.of(covered),
                        certainty,
                        surveys.turningPoints(origin, destination),
                        facts.flatMap(fact -> Stream.concat(Stream.of(fact), fact.parts().stream()))
                                .map(Dated::inForce)
                                .filter(Objects::nonNull)
                                .map(InForce::turningPoints)
                                .flatMap(List::stream))
                .flatMap(stream -> stream);
    }
}
