package regional.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.EditionName;
import regional.law.HsCode;
import regional.text.Phrase;

/**
 * Reads named texts strictly. What cannot be read is kept as a fault and read as {@code null}; {@link #check} tells all
 * faults at once. Nothing is swapped, dropped or guessed.
 */
public abstract class StrictReading {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

    abstract Errors errors();

    /** Where the texts stand: query or body. */
    abstract String location();

    /** Whether something was given by the name, be it an empty text. */
    abstract boolean isGiven(String name);

    /** What a fault calls the text of the name. */
    String placed(String name) {
        return name;
    }

    /** Today, in UTC; the answer depends on it from now on. */
    public abstract LocalDate askToday();

    /** A text that must be there. */
    public @Nullable String required(String name, @Nullable String value) {
        String told = told(name, value);
        if (told == null) {
            refuse(name, Problems.MISSING_PARAMETER);
        }
        return told;
    }

    /**
     * A country's code: one that ISO 3166-1 has assigned, or a former one.
     *
     * @param former whether a code is the former one of a country
     */
    public @Nullable CountryCode country(String name, @Nullable String value, Predicate<CountryCode> former) {
        return read(name, value, Problems.INVALID_CODE, "", told -> {
            CountryCode code = CountryCode.isWellFormed(told) ? new CountryCode(told) : null;
            return code != null && (ASSIGNED.contains(told) || former.test(code)) ? code : null;
        });
    }

    /** A code that must be known to the edition, by the ways in which it may be written. */
    public <C> @Nullable C known(String name, @Nullable String value, Map<String, C> codes) {
        String told = told(name, value);
        C code = told == null ? null : codes.get(told);
        if (told != null && code == null) {
            String all = String.join(", ", new TreeSet<>(codes.keySet()));
            keep(Problems.error(
                    location(), placed(name), Problems.INVALID_CODE, "detail.INVALID_CODE.known", told, all));
        }
        return code;
    }

    /** A day, as ISO 8601 writes it. */
    public @Nullable LocalDate day(String name, @Nullable String value) {
        return read(name, value, Problems.INVALID_DATE, "", told -> {
            try {
                return DAY.matcher(told).matches() ? LocalDate.parse(told) : null;
            } catch (DateTimeParseException e) {
                return null;
            }
        });
    }

    /** A day; today in UTC when it was left out. */
    public @Nullable LocalDate dayOrToday(String name, @Nullable String value) {
        return told(name, value) == null ? askToday() : day(name, value);
    }

    /** An edition's name. */
    public @Nullable EditionName edition(String name, @Nullable String value) {
        return value(name, value, EditionName::isWellFormed, EditionName::new, Phrase.of("expected.edition"));
    }

    /** A code of goods. */
    public @Nullable HsCode hs(String name, @Nullable String value) {
        return value(name, value, HsCode::isWellFormed, HsCode::of, Phrase.of("expected.hs"));
    }

    /** {@code true} or {@code false}. */
    public @Nullable Boolean truth(String name, @Nullable String value) {
        return value(name, value, Set.of("true", "false")::contains, Boolean::valueOf, "true, false");
    }

    /** One of the constants, by its name in the form given. */
    public <E extends Enum<E>> @Nullable E constant(
            String name, @Nullable String value, Class<E> type, Function<E, String> form) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        String names = constants.stream().map(form).collect(Collectors.joining(", "));
        return read(
                name,
                value,
                Problems.INVALID_VALUE,
                names,
                told -> constants.stream()
                        .filter(constant -> form.apply(constant).equals(told))
                        .findFirst()
                        .orElse(null));
    }

    /** A value of another kind; {@code expected} is a {@link Phrase}, or codes that are the same in every language. */
    public <T> @Nullable T value(
            String name, @Nullable String value, Predicate<String> form, Function<String, T> read, Object expected) {
        return read(name, value, Problems.INVALID_VALUE, expected, told -> form.test(told) ? read.apply(told) : null);
    }

    private <T> @Nullable T read(
            String name, @Nullable String value, String code, Object expected, Function<String, @Nullable T> read) {
        String told = told(name, value);
        T thing = told == null ? null : read.apply(told);
        if (told != null && thing == null) {
            refuse(name, code, told, expected);
        }
        return thing;
    }

    /** What was given by this name: the framework drops an empty value, and takes a name in other letters for the same. */
    private @Nullable String told(String name, @Nullable String value) {
        if (!isGiven(name)) {
            return null;
        }
        return value == null ? "" : value;
    }

    public void refuse(String name, String code, Object... arguments) {
        keep(Problems.error(location(), placed(name), code, "detail." + code, arguments));
    }

    void keep(ProblemError error) {
        errors().malformed(error);
    }

    public void check() {
        errors().check();
    }
}
