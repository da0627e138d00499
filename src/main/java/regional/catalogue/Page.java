package regional.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import regional.http.EditionRef;

/**
 * A part of a list.
 *
 * @param next where the part after it begins; {@code null} when it is the last
 */
record Page<T>(List<T> facts, @Nullable Cursor next, String list, Showing showing) {
    /** What the property {@code next} of every list is. */
    static final String NEXT = "The `cursor` of the page after this one; null on the last";

    /** What the property {@code on} of a list is. */
    static final String ON = "The day asked about; absent where all of history was";

    /**
     * @param list which list, by all that was asked for
     * @param start how many facts of it come before
     */
    static <T> Page<T> of(List<T> all, String list, int start, int limit, Showing showing) {
        int from = Math.min(all.size(), start);
        int end = Math.min(all.size(), from + limit);
        Cursor next = end == all.size() ? null : new Cursor(showing.edition().name(), end);
        return new Page<>(all.subList(from, end), next, list, showing);
    }

    /** What a list is made into, from the day asked about, its entries, the next page's cursor and the edition. */
    interface Form<V, L> {
        L of(@Nullable LocalDate on, List<V> entries, @Nullable String next, EditionRef edition);
    }

    /** What a list of which no day can be asked is made into. */
    interface Undated<V, L> {
        L of(List<V> entries, @Nullable String next, EditionRef edition);
    }

    <V, L> L as(Undated<V, L> form, BiFunction<T, Showing, V> view) {
        return as((on, entries, cursor, edition) -> form.of(entries, cursor, edition), view);
    }

    <V, L> L as(Form<V, L> form, BiFunction<T, Showing, V> view) {
        return form.of(
                showing.on(),
                facts.stream().map(fact -> view.apply(fact, showing)).toList(),
                next == null ? null : next.text(list),
                showing.stamp());
    }
}
