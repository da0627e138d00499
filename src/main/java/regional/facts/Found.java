package regional.facts;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.sentences.Phrase;

/**
 * A value that a dataset holds, and where.
 *
 * @param within the holder, where that stands in another record; {@code null} when it is the whole
 * @param holder the record in which it stands
 * @param component the holder's component that is it, or is the list that holds it
 * @param index its place in that list, from 0; {@code null} when it is in none
 */
record Found<T>(
        @Nullable Found<Record> within,
        Record holder,
        String component,
        @Nullable Integer index,
        T value) {
    /** The place for people, such as {@code regime ETLS terms[0].relief}. */
    Phrase place() {
        Found<Record> fact = around().reduce((inner, outer) -> outer).orElse(null);
        return fact == null ? Subject.of(value) : Subject.part(fact.place(), path());
    }

    /** Where it stands within its fact. */
    private String path() {
        String part = index == null ? component : component + "[" + index + "]";
        return within == null || within.within() == null ? part : within.path() + "." + part;
    }

    /** The records that it stands in and that stand in another, from the inside out. */
    Stream<Found<Record>> around() {
        return Stream.iterate(within, Objects::nonNull, Found::within);
    }
}
