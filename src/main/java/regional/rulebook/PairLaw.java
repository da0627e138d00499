package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;
import regional.law.Shipment;

/** The law from one country to another over all days covered, as stretches without change. */
final class PairLaw {
    private final long[] starts;
    private final List<List<World>> stretches;

    /**
     * @param starts the first day of each stretch, as epoch days, ascending; the first is the first day covered
     * @param stretches for each, what may hold: one world, or several where something is uncertain
     */
    PairLaw(List<Long> starts, List<List<World>> stretches) {
        this.starts = starts.stream().mapToLong(Long::longValue).toArray();
        this.stretches = List.copyOf(stretches);
    }

    /** The index of the stretch that holds the day; -1 before the first. */
    int indexOf(LocalDate day) {
        int found = Arrays.binarySearch(starts, day.toEpochDay());
        return found >= 0 ? found : -found - 2;
    }

    /** The first day of each stretch. */
    Stream<LocalDate> starts() {
        return Arrays.stream(starts).mapToObj(LocalDate::ofEpochDay);
    }

    int size() {
        return starts.length;
    }

    /** What may hold in the stretch; first what holds at least. */
    List<World> worlds(int index) {
        return stretches.get(index);
    }

    Ruling rule(int index, Shipment shipment) {
        List<World> worlds = stretches.get(index);
        Outcome certain = worlds.get(0).outcome(shipment);
        if (worlds.size() == 1) {
            return Ruling.of(certain);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (World world : worlds) {
            Outcome outcome = world.outcome(shipment);
            if (outcomes.stream().noneMatch(outcome::sameAs)) {
                outcomes.add(outcome);
            }
        }
        boolean settled = outcomes.stream().allMatch(outcome -> outcome.verdict() == certain.verdict());
        return settled ? Ruling.of(certain) : new Ruling(Verdict.UNDETERMINED, certain, List.copyOf(outcomes));
    }

    /** The longest range around the stretch in which the shipment gets the same ruling. */
    LocalDateRange stable(int index, Ruling ruling, Shipment shipment) {
        int first = index;
        while (first > 0 && rule(first - 1, shipment).sameAs(ruling)) {
            first--;
        }
        int next = index + 1;
        while (next < size() && rule(next, shipment).sameAs(ruling)) {
            next++;
        }
        LocalDate until = next == size() ? LocalDate.MAX : LocalDate.ofEpochDay(starts[next]);
        return LocalDateRange.of(LocalDate.ofEpochDay(starts[first]), until);
    }
}
