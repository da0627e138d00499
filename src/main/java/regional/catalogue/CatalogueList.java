package regional.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.answer.ColumnPointers;
import regional.http.Parameters;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.Truth;

/**
 * The definition of a list of the catalogue: which facts, in which order, by which parameters they are chosen, and the
 * columns of its table.
 */
final class CatalogueList<T> {
    private static final String ON = "on";

    private final String name;
    private final Function<Facts, List<T>> facts;
    private final List<Filter<T>> filters = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private Comparator<T> order = (_, _) -> 0;
    private ColumnPointers columns = new ColumnPointers();
    private boolean dated;

    /** Reads what a parameter asks for, and says which facts it leaves. */
    private interface Filter<T> {
        Predicate<T> read(KnownCodes codes);
    }

    /** Reads the value of a parameter; {@code null} when it was left out or cannot be read. */
    interface Reader<V> {
        @Nullable
        V read(KnownCodes codes, String name);
    }

    /** Whether a fact is among those that a value asks for. */
    interface Test<T, V> {
        boolean holds(T fact, V value, KnownCodes codes);
    }

    private CatalogueList(String name, Function<Facts, List<T>> facts) {
        this.name = name;
        this.facts = facts;
    }

    static <T> CatalogueList<T> of(String name, Function<Facts, List<T>> facts) {
        return new CatalogueList<>(name, facts);
    }

    CatalogueList<T> sortedBy(Comparator<T> comparator) {
        order = comparator;
        return this;
    }

    /** Takes the parameter {@code on}: what is in force on the day, or may be. */
    CatalogueList<T> inForceOn(Function<T, @Nullable InForce> range) {
        dated = true;
        parameters.add(ON);
        filters.add(codes -> {
            LocalDate day = codes.on();
            return fact -> {
                InForce days = range.apply(fact);
                return day == null || (days != null && days.on(day) != Truth.NO);
            };
        });
        return this;
    }

    /** Takes a parameter: what has this property. */
    <V> CatalogueList<T> filter(String parameter, Reader<V> reader, Function<T, @Nullable V> property) {
        return where(parameter, reader, (fact, value, codes) -> value.equals(property.apply(fact)));
    }

    /** Takes a parameter: that to which the value applies. */
    <V> CatalogueList<T> where(String parameter, Reader<V> reader, Test<T, V> test) {
        parameters.add(parameter);
        filters.add(codes -> {
            V value = reader.read(codes, parameter);
            return fact -> value == null || test.holds(fact, value, codes);
        });
        return this;
    }

    CatalogueList<T> columns(String... pointers) {
        columns = new ColumnPointers(pointers);
        return this;
    }

    /** The name of the property that holds its entries. */
    String name() {
        return name;
    }

    /** The names of the parameters by which its facts are chosen. */
    List<String> parameters() {
        return parameters;
    }

    ColumnPointers columns() {
        return columns;
    }

    /** The day asked about, where it is a list that takes one. */
    @Nullable
    LocalDate day(Parameters asked) {
        return dated ? asked.day(ON) : null;
    }

    /** Reads the filters that a request gives; what is wrong with them is reported. */
    Predicate<T> read(KnownCodes codes) {
        Predicate<T> all = fact -> true;
        for (Filter<T> filter : filters) {
            all = all.and(filter.read(codes));
        }
        return all;
    }

    /** Its facts that a request asks for, in their order. */
    List<T> of(Facts edition, Predicate<T> asked) {
        return facts.apply(edition).stream().filter(asked).sorted(order).toList();
    }
}
