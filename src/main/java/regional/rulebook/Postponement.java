package regional.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import regional.law.Bound;
import regional.law.ComponentNames;
import regional.law.Fact;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.RecordRewriter;
import regional.law.Records;
import regional.law.Regime;
import regional.law.Restriction;
import regional.law.Survey;
import regional.law.Suspension;

/** What the law would be on a day if a bound that turns on that day did not: the bound comes later. */
final class Postponement implements RecordRewriter {
    private static final int LATER_THAN_ANY_SILENCE = 400;

    private final EventBound turning;
    private final Bound own;
    private final Bound later;
    private final @Nullable LocalDate certainUntil;

    private Postponement(EventBound turning, LocalDate day) {
        this.turning = turning;
        LocalDate next = day.plusDays(1);
        if (turning.fact() instanceof Survey survey) {
            own = bound(survey.inForce());
            later = Bound.day(own.latest().plusDays(LATER_THAN_ANY_SILENCE));
        } else {
            own = turning.bound();
            later = day.isAfter(own.earliest()) ? Bound.range(own.earliest(), next) : Bound.day(next);
        }
        certainUntil = turning.type() == LawEvent.Type.CERTAINTY_ENDS ? next : null;
    }

    /** The facts if none of the bounds turned on the day. */
    static Facts of(Facts facts, List<EventBound> bounds, LocalDate day) {
        Facts without = facts;
        for (EventBound bound : bounds) {
            without = new Postponement(bound, day).in(without);
        }
        return without;
    }

    private Facts in(Facts facts) {
        return switch (turning.fact()) {
            case Membership _ -> in(facts, "memberships", facts.memberships());
            case Regime _ -> in(facts, "regimes", facts.regimes());
            case Suspension _ -> in(facts, "suspensions", facts.suspensions());
            case Restriction _ -> in(facts, "restrictions", facts.restrictions());
            case Levy _ -> in(facts, "levies", facts.levies());
            case Survey _ -> in(facts, "surveys", facts.surveys());
            default -> facts;
        };
    }

    private Facts in(Facts facts, String component, List<? extends Fact> all) {
        String label = turning.fact().label();
        List<Record> others = all.stream()
                .map(fact -> fact.label().equals(label) ? rewritten(fact) : (Record) fact)
                .toList();
        return Records.with(facts, Map.of(component, others));
    }

    private Record rewritten(Fact fact) {
        return rewrite((Record) fact);
    }

    @Override
    public Object replace(Object value) {
        // A part stays as it is in a fact of which another part was rewritten.
        return value.equals(turning.part()) ? new Whole().rewrite((Record) value) : value;
    }

    @Override
    public void components(Map<String, @Nullable Object> components) {
        if (turning.part() == null) {
            postpone(components);
        }
    }

    private void postpone(Map<String, @Nullable Object> components) {
        if (certainUntil != null) {
            components.replace(ComponentNames.CERTAIN_UNTIL, certainUntil);
        } else if (components.get(ComponentNames.IN_FORCE) instanceof InForce days && own.equals(bound(days))) {
            components.put(
                    ComponentNames.IN_FORCE,
                    begins() ? new InForce(later, days.until()) : new InForce(days.since(), later));
        }
    }

    private boolean begins() {
        return turning.type() == LawEvent.Type.BEGINS;
    }

    private Bound bound(InForce days) {
        Bound bound = begins() ? days.since() : days.until();
        return bound == null ? Bound.day(LocalDate.MAX) : bound;
    }

    /** Rewrites a part as a fact is: with what it holds that has the same bound. */
    private final class Whole implements RecordRewriter {
        @Override
        public Object replace(Object value) {
            return value;
        }

        @Override
        public void components(Map<String, @Nullable Object> components) {
            postpone(components);
        }
    }
}
