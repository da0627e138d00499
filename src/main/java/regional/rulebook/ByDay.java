package regional.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/** A value for each day, as stretches without change. Immutable. */
final class ByDay<T> {
    private final long[] starts;
    private final List<T> values;

    private ByDay(List<Long> starts, List<T> values) {
        this.starts = starts.stream().mapToLong(Long::longValue).toArray();
        this.values = List.copyOf(values);
    }

    /**
     * The values of the days, from the first of them on.
     *
     * @param days all on which the value may change; at least one
     */
    static <T> ByDay<T> of(SortedSet<LocalDate> days, Function<LocalDate, T> value) {
        List<Long> starts = new ArrayList<>();
        List<T> values = new ArrayList<>();
        for (LocalDate day : days) {
            T now = value.apply(day);
            if (values.isEmpty() || !values.getLast().equals(now)) {
                starts.add(day.toEpochDay());
                values.add(now);
            }
        }
        return new ByDay<>(starts, values);
    }

    /** The place of the stretch that holds the day; -1 before the first. */
    int indexOf(LocalDate day) {
        int found = Arrays.binarySearch(starts, day.toEpochDay());
        return found >= 0 ? found : -found - 2;
    }

    /** The value of the day, which is not before the first. */
    T on(LocalDate day) {
        return values.get(indexOf(day));
    }

    T get(int index) {
        return values.get(index);
    }

    /** How many stretches there are. */
    int size() {
        return starts.length;
    }

    /** The first day of a stretch. */
    LocalDate start(int index) {
        return LocalDate.ofEpochDay(starts[index]);
    }

    /** The first day of each stretch. */
    List<LocalDate> starts() {
        return Arrays.stream(starts).mapToObj(LocalDate::ofEpochDay).toList();
    }
}
