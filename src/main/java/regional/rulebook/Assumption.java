package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import regional.law.Bound;
import regional.law.InForce;
import regional.law.InstrumentId;
import regional.law.Provision;
import regional.law.UncertainEvent;

/**
 * One way in which everything that is uncertain on a day may be settled: which of the events whose day is known only
 * roughly have happened by then. Provisions that one act opens or ends together stay together.
 */
record Assumption(Set<UncertainEvent> happened) {
    static final Assumption NOTHING = new Assumption(Set.of());

    /** Whether the provision is in force on the day under this assumption. */
    boolean holds(Provision provision, LocalDate day) {
        InForce inForce = provision.inForce();
        return happened(inForce.since(), provision.openedBy(), day, true)
                && !happened(inForce.until(), provision.closedBy(), day, false);
    }

    private boolean happened(@Nullable Bound bound, @Nullable InstrumentId by, LocalDate day, boolean whenOpen) {
        if (bound == null) {
            return whenOpen;
        }
        if (day.isBefore(bound.earliest())) {
            return false;
        }
        return !day.isBefore(bound.latest()) || happened.contains(new UncertainEvent(bound, by));
    }

    /** Every way in which what is uncertain of the provisions on the day may be settled; first: nothing happened. */
    static List<Assumption> all(Collection<? extends Provision> provisions, LocalDate day) {
        Set<UncertainEvent> events = UncertainEvent.on(day, provisions);
        if (events.isEmpty()) {
            return List.of(NOTHING);
        }
        List<UncertainEvent> order = List.copyOf(events);
        if (order.size() > UncertainEvent.MOST_AT_ONCE) {
            throw new IllegalArgumentException("too many uncertain events on " + day + ": " + order);
        }
        List<Assumption> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << order.size(); bits++) {
            Set<UncertainEvent> happened = new LinkedHashSet<>();
            for (int i = 0; i < order.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    happened.add(order.get(i));
                }
            }
            all.add(new Assumption(Set.copyOf(happened)));
        }
        return all;
    }
}
