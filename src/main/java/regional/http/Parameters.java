package regional.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.EditionName;
import regional.law.HsCode;
import regional.law.HsReading;
import regional.text.Phrase;

/**
 * What a request gives by name, in its query or in an object of its body, read strictly: what cannot be read is reported and
 * read as {@code null}, and {@link NamedErrors#check check} refuses the request with all errors at once. Nothing is swapped, dropped or
 * guessed. What was left out is {@code null} too.
 */
public abstract class Parameters extends NamedErrors {
    /** Whether a value was given by the name, readable or not. */
    public abstract boolean has(String name);

    /** The value given by the name, which may be empty; {@code null} when there is none, or it is no text. */
    public abstract @Nullable String text(String name);

    /** Today in UTC; the answer depends on it from now on. */
    public abstract LocalDate today();

    /** The same parameters with a suffix on every name. */
    public final Parameters suffixed(String suffix) {
        return new SuffixedParameters(this, suffix);
    }

    /** Reports that the value is missing, if it is. */
    public final void require(String name) {
        if (!has(name)) {
            malformed(name, Problems.MISSING_PARAMETER, path(name));
        }
    }

    /**
     * A country, by a code that ISO 3166-1 has assigned, or by a former one.
     *
     * @param present the present code of a country; another than the given one exactly for former codes
     */
    public final @Nullable CountryCode country(String name, UnaryOperator<CountryCode> present) {
        return country(name, text(name), present);
    }

    private @Nullable CountryCode country(String name, @Nullable String given, UnaryOperator<CountryCode> present) {
        return read(name, given, Problems.INVALID_CODE, "", text -> Values.country(text, present));
    }

    /** Countries separated by commas, each as {@link #country} reads it, and each once. */
    public final @Nullable List<CountryCode> countries(String name, UnaryOperator<CountryCode> present) {
        String given = text(name);
        return given == null ? null : countries(List.of(given.split(",", -1)), _ -> name, present);
    }

    /** Countries by their codes; the place is that of a code in the list, and gives it the name for errors. */
    final List<CountryCode> countries(
            List<String> codes, IntFunction<String> name, UnaryOperator<CountryCode> present) {
        List<CountryCode> countries = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            CountryCode country = country(name.apply(i), codes.get(i), present);
            if (country != null && countries.contains(country)) {
                malformed(name.apply(i), Problems.INVALID_VALUE, codes.get(i), Phrase.of("expected.countryOnce"));
            } else if (country != null) {
                countries.add(country);
            }
        }
        return countries;
    }

    /** A code that must be known to the edition, by the ways in which it may be written. */
    public final <C> @Nullable C known(String name, Map<String, C> codes) {
        String given = text(name);
        if (given != null && !codes.containsKey(given)) {
            String all = String.join(", ", new TreeSet<>(codes.keySet()));
            report(name, Problems.INVALID_CODE, "detail.INVALID_CODE.known", given, all);
        }
        return given == null ? null : codes.get(given);
    }

    /** A day, as ISO 8601 writes it. */
    public final @Nullable LocalDate day(String name) {
        String given = text(name);
        LocalDate day = given == null ? null : Values.day(given);
        if (given != null && day == null) {
            report(
                    name,
                    Problems.INVALID_DATE,
                    Values.hasFormOfDay(given) ? "detail.INVALID_DATE.noSuchDay" : "detail.INVALID_DATE",
                    given);
        }
        return day;
    }

    /** A day; today in UTC when none was given. */
    public final @Nullable LocalDate dayOrToday(String name) {
        return text(name) == null ? today() : day(name);
    }

    /** An edition's name. */
    public final @Nullable EditionName edition(String name) {
        return value(name, EditionName::isWellFormed, EditionName::new, Phrase.of("expected.edition"));
    }

    /** A code of goods, as {@link HsReading} reads it. */
    public final @Nullable HsCode hs(String name) {
        String given = text(name);
        if (given == null) {
            return null;
        }
        HsReading reading = HsReading.of(given);
        if (reading.flaw() != null) {
            errors().malformed(Problems.notATariffCode(location(), path(name), given, reading));
        }
        return reading.code();
    }

    /** {@code true} or {@code false}. */
    public final @Nullable Boolean truth(String name) {
        return value(name, Set.of("true", "false")::contains, Boolean::valueOf, "true, false");
    }

    /** One of the constants of an enumeration, by its name. */
    public final <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
        return oneOf(name, type, Enum::name);
    }

    /** One of the constants, by its name in the form given. */
    public final <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type, Function<E, String> form) {
        return oneOf(name, text(name), type, form);
    }

    final <E extends Enum<E>> @Nullable E oneOf(
            String name, @Nullable String given, Class<E> type, Function<E, String> form) {
        E[] all = type.getEnumConstants();
        return given == null
                ? null
                : read(
                        name,
                        given,
                        Problems.INVALID_VALUE,
                        Arrays.stream(all).map(form).collect(Collectors.joining(", ")),
                        text -> Values.constant(text, all, form));
    }

    /** A value of another kind; {@code expected} is a {@link Phrase}, or codes that are the same in every language. */
    public final <T> @Nullable T value(String name, Predicate<String> form, Function<String, T> read, Object expected) {
        return value(name, text -> form.test(text) ? read.apply(text) : null, expected);
    }

    /** Likewise a value that is {@code null} where its text cannot be read. */
    final <T> @Nullable T value(String name, Function<String, @Nullable T> read, Object expected) {
        return read(name, text(name), Problems.INVALID_VALUE, expected, read);
    }

    private <T> @Nullable T read(
            String name, @Nullable String given, String code, Object expected, Function<String, @Nullable T> read) {
        T value = given == null ? null : read.apply(given);
        if (given != null && value == null) {
            malformed(name, code, given, expected);
        }
        return value;
    }
}
