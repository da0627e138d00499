package regional.rulebook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;
import regional.law.Shipment;

/** All that holds from one country to another over the days covered, as stretches without change. */
final class PairLaw {
    private final ByDay<Stretch> days;
    private final ByDay<Worlds> runs;
    private final Rulings rulings;

    /**
     * @param days all that is to be known, from the first day covered on
     * @param runs what of it decides the ruling
     */
    PairLaw(ByDay<Stretch> days, ByDay<Worlds> runs, Rulings rulings) {
        this.days = days;
        this.runs = runs;
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
        int run = runs.indexOf(days.start(index));
        int first = run;
        while (first > 0 && same(ruling, first - 1, shipment, code)) {
            first--;
        }
        int next = run + 1;
        while (next < runs.size() && same(ruling, next, shipment, code)) {
            next++;
        }
        LocalDate until = next == runs.size() ? LocalDate.MAX : runs.start(next);
        return LocalDateRange.of(runs.start(first), until);
    }

    private boolean same(Ruling ruling, int run, Shipment shipment, int code) {
        Ruling other = rulings.rule(runs.get(run), shipment, code);
        return IdentityKey.same(other, ruling) || other.sameAs(ruling);
    }
}
