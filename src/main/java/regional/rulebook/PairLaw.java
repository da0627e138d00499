package regional.rulebook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;
import regional.law.Shipment;

/** All that holds from one country to another over the days covered, as stretches without change. */
final class PairLaw {
    private final ByDay<Stretch> days;
    private final Rulings rulings;

    PairLaw(ByDay<Stretch> days, Rulings rulings) {
        this.days = days;
        this.rulings = rulings;
    }

    /** The index of the stretch that holds the day; -1 before the first. */
    int indexOf(LocalDate day) {
        return days.indexOf(day);
    }

    /** The first day of each stretch. */
    Stream<LocalDate> starts() {
        return days.starts().stream();
    }

    Stretch stretch(int index) {
        return days.get(index);
    }

    Ruling rule(int index, Shipment shipment, int code) {
        return rulings.rule(Objects.requireNonNull(days.get(index).worlds()), shipment, code);
    }

    /** The longest range around the stretch in which the shipment gets the same ruling. */
    LocalDateRange stable(int index, Ruling ruling, Shipment shipment, int code) {
        int first = index;
        while (first > 0 && same(ruling, first, first - 1, shipment, code)) {
            first--;
        }
        int next = index + 1;
        while (next < days.size() && same(ruling, next - 1, next, shipment, code)) {
            next++;
        }
        LocalDate until = next == days.size() ? LocalDate.MAX : days.start(next);
        return LocalDateRange.of(days.start(first), until);
    }

    /** Whether a stretch beside one that has the ruling has it, too. */
    private boolean same(Ruling ruling, int has, int beside, Shipment shipment, int code) {
        if (days.get(has).worlds() == days.get(beside).worlds()) {
            return true;
        }
        Ruling other = rule(beside, shipment, code);
        return IdentityKey.same(other, ruling) || other.sameAs(ruling);
    }
}
