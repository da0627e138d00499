package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Suspension;
import regional.law.Truth;

/** Finds the suspensions in force between two countries. */
record Suspensions(List<Suspension> all, IdentityHashMap<Suspension, SuspendedGoods> goods, Memberships memberships) {
    static Suspensions of(Facts facts, Memberships memberships, HsTree codes) {
        return new Suspensions(facts.suspensions(), SuspendedGoods.of(facts.suspensions(), codes), memberships);
    }

    SuspendedGoods goods(Suspension suspension) {
        return Objects.requireNonNull(goods.get(suspension));
    }

    /** Those that may stand between the two on the day, of whatever goods. */
    List<PairSuspension> between(CountryCode origin, CountryCode destination, LocalDate on) {
        List<PairSuspension> found = new ArrayList<>();
        for (Suspension suspension : all) {
            CountryCode other = suspension.other(origin, destination);
            Truth between = other == null
                    ? Truth.NO
                    : suspension.inForce().on(on).and(memberships.belongs(other, suspension.by(), on));
            if (between != Truth.NO) {
                found.add(new PairSuspension(
                        goods(suspension),
                        between,
                        suspension.stayed(on),
                        suspension.refusedBy().stream()
                                .filter(refusal -> refusal.inForce().on(on) != Truth.NO
                                        && (refusal.country().equals(origin)
                                                || refusal.country().equals(destination)))
                                .toList()));
            }
        }
        return found;
    }

    /** Those that may stand between the two on some day. */
    List<Suspension> ever(CountryCode origin, CountryCode destination) {
        List<Suspension> found = new ArrayList<>();
        for (Suspension suspension : all) {
            CountryCode other = suspension.other(origin, destination);
            if (other != null && !memberships.of(other, suspension.by()).isEmpty()) {
                found.add(suspension);
            }
        }
        return found;
    }

    /** Adds the days on which those between the two may turn. */
    void addTurns(Collection<LocalDate> days, CountryCode origin, CountryCode destination) {
        for (Suspension suspension : ever(origin, destination)) {
            days.addAll(suspension.inForce().turningPoints());
            suspension
                    .refusedBy()
                    .forEach(refusal -> days.addAll(refusal.inForce().turningPoints()));
            suspension.stays().forEach(stay -> days.addAll(stay.inForce().turningPoints()));
            memberships.addTurns(days, suspension.by(), Objects.requireNonNull(suspension.other(origin, destination)));
        }
    }
}
