package regional.rulebook;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.Bound;
import regional.law.Dated;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Pending;
import regional.law.Restriction;
import regional.rulebook.Outlook.Boundary;
import regional.rulebook.Outlook.Event;

/** Finds the days on which facts, and the parts that they hold, begin, end or may do so. */
final class Boundaries {
    /** What a fact is called among others of its kind. */
    private final String name;

    private final Dated fact;

    private Boundaries(String name, Dated fact) {
        this.name = name;
        this.fact = fact;
    }

    static Stream<Boundary> of(Facts facts) {
        return Stream.of(
                        facts.blocs().stream()
                                .map(one -> new Boundaries(one.id().value(), one)),
                        facts.memberships().stream()
                                .map(one -> new Boundaries(one.country() + " in " + one.bloc(), one)),
                        facts.standings().stream()
                                .map(one ->
                                        new Boundaries(one.country() + " in " + one.bloc() + " " + one.kind(), one)),
                        facts.regimes().stream()
                                .map(one -> new Boundaries(one.id().value(), one)),
                        facts.suspensions().stream()
                                .map(one -> new Boundaries(one.id().value(), one)),
                        facts.restrictions().stream()
                                .map(one -> new Boundaries(one.id().value(), one)),
                        facts.levies().stream()
                                .map(one -> new Boundaries(one.id().value(), one)),
                        facts.notices().stream()
                                .map(one -> new Boundaries(one.id().value(), one)),
                        facts.pending().stream()
                                .map(one -> new Boundaries(one.id().value(), one)))
                .flatMap(Function.identity())
                .flatMap(Boundaries::all);
    }

    private Stream<Boundary> all() {
        Stream.Builder<Boundary> boundaries = Stream.builder();
        if (fact instanceof Pending pending) {
            return Stream.of(new Boundary(pending.since(), Event.HAPPENS, name, fact, null, null));
        }
        if (fact instanceof Restriction restriction && restriction.certainUntil() != null) {
            boundaries.add(new Boundary(restriction.certainUntil(), Event.CERTAINTY_ENDS, name, fact, null, null));
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
            boundaries.add(new Boundary(bound.latest(), certain, name, fact, part, by));
        }
        if (bound != null && !bound.exact()) {
            boundaries.add(new Boundary(bound.earliest(), possible, name, fact, part, by));
        }
    }
}
