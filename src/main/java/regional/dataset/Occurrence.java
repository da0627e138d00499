package regional.dataset;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.text.Phrase;

/**
 * A value that a dataset holds, and where.
 *
 * @param within the holder, where that stands in another record; {@code null} when it is the whole
 * @param holder the record in which it stands
 * @param component the holder's component that is it, or is the list that holds it
 * @param index its place in that list, from 0; {@code null} when it is in none
 */
record Occurrence<T>(
        @Nullable Occurrence<Record> within,
        Record holder,
        String component,
        @Nullable Integer index,
        T value) {
    /** The place for people, such as {@code regime ETLS terms[0].relief}. */
    Phrase place() {
        Occurrence<Record> fact = around().reduce((inner, outer) -> outer).orElse(null);
        return fact == null ? FactName.of(value) : FactName.part(fact.place(), path());
    }

    /** Where it stands within its fact. */
    private String path() {
        String part = index == null ? component : component + "[" + index + "]";
        return within == null || within.within() == null ? part : within.path() + "." + part;
    }

    /** The records that it stands in and that stand in another, from the inside out. */
    Stream<Occurrence<Record>> around() {
        return Stream.iterate(within, Objects::nonNull, Occurrence::within);
    }
}
