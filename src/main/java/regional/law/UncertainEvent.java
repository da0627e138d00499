package regional.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that an instrument makes happen on a day known only roughly: provisions come into force, or end. */
public record UncertainEvent(Bound bound, @Nullable InstrumentId by) {
    /** The most that an edition may leave uncertain on one day: every way in which they may be settled is looked at. */
    public static final int MOST_AT_ONCE = 8;

    /** Those of some provisions that may have happened by a day, or not. */
    public static Set<UncertainEvent> on(LocalDate day, Collection<? extends Provision> provisions) {
        Set<UncertainEvent> events = new LinkedHashSet<>();
        for (Provision provision : provisions) {
            addUncertain(events, provision.inForce().since(), provision.openedBy(), day);
            addUncertain(events, provision.inForce().until(), provision.closedBy(), day);
        }
        return events;
    }

    private static void addUncertain(
            Set<UncertainEvent> events, @Nullable Bound bound, @Nullable InstrumentId by, LocalDate day) {
        if (bound != null && !day.isBefore(bound.earliest()) && day.isBefore(bound.latest())) {
            events.add(new UncertainEvent(bound, by));
        }
    }
}
