package regional.catalogue;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import regional.law.InForce;
import regional.law.Truth;

/**
 * Which facts of a list are asked for. What was not asked for, {@code null}, leaves none out.
 *
 * @param on the day that was asked about
 */
record Filter<T>(@Nullable LocalDate on, Predicate<T> fits) {
    static <T> Filter<T> none() {
        return new Filter<>(null, fact -> true);
    }

    /** What is in force on the day, or may be. */
    static <T> Filter<T> inForce(@Nullable LocalDate on, Function<T, @Nullable InForce> range) {
        return new Filter<T>(on, fact -> true).where(on, (fact, day) -> {
            InForce inForce = range.apply(fact);
            return inForce != null && inForce.on(day) != Truth.NO;
        });
    }

    /** And whose property is the wanted one. */
    <V> Filter<T> with(@Nullable V wanted, Function<T, V> property) {
        return where(wanted, (fact, value) -> value.equals(property.apply(fact)));
    }

    /** And to which the wanted applies. */
    <V> Filter<T> where(@Nullable V wanted, BiPredicate<T, V> applies) {
        return wanted == null ? this : new Filter<>(on, fits.and(fact -> applies.test(fact, wanted)));
    }
}
