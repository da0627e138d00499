package regional.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
    private Function<Parameters, @Nullable LocalDate> day = asked -> null;
    private View<T> view = (fact, edition, on) -> fact;

    /** Reads what a parameter asks for, and says which facts it leaves, and in which order. */
    private interface Filter<T> {
        UnaryOperator<List<T>> read(KnownCodes codes);
    }

    /** What a list shows of a fact, on the day where it is one that takes one. */
    interface View<T> {
        Object of(T fact, Facts edition, @Nullable LocalDate on);
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
        day = asked -> asked.day(ON);
        parameters.add(ON);
        filters.add(codes -> {
            LocalDate on = codes.on();
            return all -> on == null ? all : among(all, fact -> isInForce(range.apply(fact), on));
        });
        return this;
    }

    /** Takes the parameter {@code on}: the day for which every fact is shown; today where it is left out. */
    CatalogueList<T> shownOnDay(View<T> shown) {
        day = asked -> asked.dayOrToday(ON);
        parameters.add(ON);
        view = shown;
        return this;
    }

    private static boolean isInForce(@Nullable InForce days, LocalDate day) {
        return days != null && days.on(day) != Truth.NO;
    }

    private static <T> List<T> among(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
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
            return all -> value == null ? all : among(all, fact -> test.holds(fact, value, codes));
        });
        return this;
    }

    /** Takes a parameter: what is found by it, in an order of its own. */
    <V> CatalogueList<T> search(String parameter, Reader<V> reader, BiFunction<V, List<T>, List<T>> find) {
        parameters.add(parameter);
        filters.add(codes -> {
            V value = reader.read(codes, parameter);
            return all -> value == null ? all : find.apply(value, all);
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
        return day.apply(asked);
    }

    /** Reads the filters that a request gives; what is wrong with them is reported. */
    UnaryOperator<List<T>> read(KnownCodes codes) {
        List<UnaryOperator<List<T>>> read =
                filters.stream().map(filter -> filter.read(codes)).toList();
        return all -> {
            List<T> left = all;
            for (UnaryOperator<List<T>> filter : read) {
                left = filter.apply(left);
            }
            return left;
        };
    }

    /** All its facts in an edition, in their order. */
    List<T> of(Facts edition) {
        return facts.apply(edition).stream().sorted(order).toList();
    }

    /** What is shown of some of its facts. */
    List<Object> shown(List<T> some, Facts edition, @Nullable LocalDate on) {
        return some.stream().map(fact -> view.of(fact, edition, on)).toList();
    }
}
