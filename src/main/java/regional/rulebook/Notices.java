package regional.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import regional.law.CountryCode;
import regional.law.Notice;
import regional.law.Truth;

/** Finds the notices that speak of two countries on a day. */
record Notices(List<Notice> all, Memberships memberships) {
    List<Notice> between(CountryCode origin, CountryCode destination, LocalDate on) {
        return all.stream()
                .filter(notice -> notice.inForce().on(on) != Truth.NO)
                .filter(notice -> speaksOf(notice, origin, destination, on)
                        || (notice.bothWays() && speaksOf(notice, destination, origin, on)))
                .toList();
    }

    private boolean speaksOf(Notice notice, CountryCode origin, CountryCode destination, LocalDate on) {
        return memberships.includes(notice.origin(), origin, on) != Truth.NO
                && memberships.includes(notice.destination(), destination, on) != Truth.NO;
    }

    /** Adds the days on which those that speak of the two may turn. */
    void addTurns(Collection<LocalDate> days, CountryCode origin, CountryCode destination) {
        for (Notice notice : all) {
            days.addAll(notice.inForce().turningPoints());
            for (CountryCode country : List.of(origin, destination)) {
                memberships.addTurns(days, notice.origin(), country);
                memberships.addTurns(days, notice.destination(), country);
            }
        }
    }
}
