package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import regional.rulebook.CountryCode;
import regional.rulebook.EditionName;
import regional.rulebook.HsCode;

/**
 * Reads the parameters of one request strictly. What cannot be read is kept as a fault and read as {@code null};
 * {@link #check} tells all faults at once. Nothing is swapped, dropped or guessed.
 */
@RequestScoped
public class Reading {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

    private final Faults faults = new Faults();
    private final Instant now;
    private final MultivaluedMap<String, String> given;
    private boolean today;

    Reading(UriInfo uri, ResourceInfo resource, Clock clock) {
        now = clock.instant();
        given = uri.getQueryParameters();
        Set<String> declared = DeclaredParameters.of(resource.getResourceMethod());
        new TreeMap<>(given).forEach((name, values) -> {
            if (!declared.contains(name)) {
                faults.unreadable(name, Problems.UNKNOWN_PARAMETER, String.join(", ", new TreeSet<>(declared)));
            } else if (values.size() > 1) {
                faults.unreadable(name, Problems.DUPLICATE_PARAMETER, values.size());
            }
        });
    }

    /** A parameter that must be there. */
    public @Nullable String required(String name, @Nullable String value) {
        String told = told(name, value);
        if (told == null) {
            faults.unreadable(name, Problems.MISSING_PARAMETER);
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
        String all = String.join(", ", new TreeSet<>(codes.keySet()));
        return read(name, value, Problems.INVALID_CODE + ".known", all, codes::get);
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
        if (told(name, value) != null) {
            return day(name, value);
        }
        today = true;
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** An edition's name. */
    public @Nullable EditionName edition(String name, @Nullable String value) {
        return value(name, value, EditionName::isWellFormed, EditionName::new, "a name such as 2026.1");
    }

    /** A code of goods. */
    public @Nullable HsCode hs(String name, @Nullable String value) {
        return value(name, value, HsCode::isWellFormed, HsCode::of, "2 to 10 digits, with or without dots");
    }

    /** {@code true} or {@code false}. */
    public @Nullable Boolean truth(String name, @Nullable String value) {
        return value(name, value, Set.of("true", "false")::contains, Boolean::valueOf, "true, false");
    }

    /** One of the constants, by its name in the form given. */
    public <E extends Enum<E>> @Nullable E constant(
            String name, @Nullable String value, Class<E> type, Function<E, String> form) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(form.apply(constant), constant);
        }
        String all = String.join(", ", constants.keySet());
        return read(name, value, Problems.INVALID_VALUE, all, constants::get);
    }

    /**
     * A value of another kind.
     *
     * @param expected what it may be, for people
     */
    public <T> @Nullable T value(
            String name, @Nullable String value, Predicate<String> form, Function<String, T> read, String expected) {
        return read(name, value, Problems.INVALID_VALUE, expected, told -> form.test(told) ? read.apply(told) : null);
    }

    private <T> @Nullable T read(
            String name, @Nullable String value, String sentence, String expected, Function<String, @Nullable T> read) {
        String told = told(name, value);
        T thing = told == null ? null : read.apply(told);
        if (told != null && thing == null) {
            faults.unreadable(name, sentence, told, expected);
        }
        return thing;
    }

    /** What was given by this name: the framework drops an empty value, and takes a name in other letters for the same. */
    private @Nullable String told(String name, @Nullable String value) {
        if (!given.containsKey(name)) {
            return null;
        }
        return value == null ? "" : value;
    }

    /** Keeps a fault of what can be read and makes no sense. */
    public void senseless(String name, String code) {
        faults.senseless(name, code);
    }

    /**
     * Lets the request pass when everything could be read and makes sense.
     *
     * @throws HttpProblem 400 with all that cannot be read, else 422 with all that makes no sense
     */
    public void check() {
        faults.check();
    }

    /** The moment at which the request came in. */
    Instant now() {
        return now;
    }

    /** The day that the answer was given for because none was asked for; {@code null} when one was. */
    @Nullable
    LocalDate today() {
        return today ? LocalDate.ofInstant(now, ZoneOffset.UTC) : null;
    }
}
