package regional.rulebook;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Bound;
import regional.law.Dated;
import regional.law.Fact;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Pending;
import regional.law.Restriction;
import regional.law.Survey;
import regional.rulebook.Upcoming.Boundary;
import regional.rulebook.Upcoming.Event;

/** Finds the days on which facts, and the parts that they hold, begin, end or may do so. */
final class Boundaries {
    private final Fact fact;

    private Boundaries(Fact fact) {
        this.fact = fact;
    }

    static Stream<Boundary> of(Facts facts) {
        return facts.all().filter(fact -> !(fact instanceof Survey)).flatMap(fact -> new Boundaries(fact).all());
    }

    private Stream<Boundary> all() {
        Stream.Builder<Boundary> boundaries = Stream.builder();
        if (fact instanceof Pending pending) {
            return Stream.of(new Boundary(pending.since(), Event.HAPPENS, fact.label(), fact, null, null));
        }
        if (fact instanceof Restriction restriction && restriction.certainUntil() != null) {
            boundaries.add(
                    new Boundary(restriction.certainUntil(), Event.CERTAINTY_ENDS, fact.label(), fact, null, null));
        }
        add(boundaries, fact, null);
        fact.parts().forEach(part -> add(boundaries, part, part));
        return boundaries.build();
    }

    private void add(Stream.Builder<Boundary> boundaries, Dated dated, @Nullable Dated part) {
        InForce days = dated.inForce();
        if (days != null) {
            add(boundaries, days.since(), Event.BEGINS, Event.MAY_BEGIN, part, dated.openedBy());
            add(boundaries, days.until(), Event.ENDS, Event.MAY_END, part, dated.closedBy());
        }
    }

    private void add(
            Stream.Builder<Boundary> boundaries,
            @Nullable Bound bound,
            Event certain,
            Event possible,
            @Nullable Dated part,
            @Nullable InstrumentId by) {
        if (bound != null) {
            boundaries.add(new Boundary(bound.latest(), certain, fact.label(), fact, part, by));
        }
        if (bound != null && !bound.exact()) {
            boundaries.add(new Boundary(bound.earliest(), possible, fact.label(), fact, part, by));
        }
    }
}
