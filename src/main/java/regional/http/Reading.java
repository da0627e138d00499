package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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

    private final List<Fault> unreadable = new ArrayList<>();
    private final List<Fault> senseless = new ArrayList<>();
    private final Instant now;
    private final Locale language;
    private boolean today;

    Reading(UriInfo uri, ResourceInfo resource, HttpHeaders headers, Clock clock) {
        now = clock.instant();
        String preferences = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        language = Languages.of(preferences);
        Languages.fault(preferences).ifPresent(unreadable::add);
        Set<String> declared = DeclaredParameters.of(resource.getResourceMethod());
        uri.getQueryParameters().forEach((name, values) -> {
            if (!declared.contains(name)) {
                refuse(name, Problems.UNKNOWN_PARAMETER, String.join(", ", new TreeSet<>(declared)));
            } else if (values.size() > 1) {
                refuse(name, Problems.DUPLICATE_PARAMETER, values.size());
            }
        });
    }

    /** A parameter that must be there. */
    public @Nullable String required(String name, @Nullable String value) {
        if (value == null) {
            refuse(name, Problems.MISSING_PARAMETER);
        }
        return value;
    }

    /**
     * A country's code: one that ISO 3166-1 has assigned, or a former one.
     *
     * @param former whether a code is the former one of a country
     */
    public @Nullable CountryCode country(String name, @Nullable String value, Predicate<CountryCode> former) {
        if (value == null) {
            return null;
        }
        if (CountryCode.isWellFormed(value)) {
            CountryCode code = new CountryCode(value);
            if (ASSIGNED.contains(value) || former.test(code)) {
                return code;
            }
        }
        refuse(name, Problems.INVALID_CODE, value);
        return null;
    }

    /** A code that must be known to the edition, by the ways in which it may be written. */
    public <C> @Nullable C known(String name, @Nullable String value, Map<String, C> codes) {
        C code = value == null ? null : codes.get(value);
        if (value != null && code == null) {
            String all = String.join(", ", new TreeSet<>(codes.keySet()));
            unreadable.add(Problems.fault("query", name, Problems.INVALID_CODE, "detail.UNKNOWN_CODE", value, all));
        }
        return code;
    }

    /** A day, as ISO 8601 writes it. */
    public @Nullable LocalDate day(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            if (DAY.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException e) {
            // told below: there is no such day
        }
        refuse(name, Problems.INVALID_DATE, value);
        return null;
    }

    /** A day; today in UTC when it was left out. */
    public @Nullable LocalDate dayOrToday(String name, @Nullable String value) {
        if (value != null) {
            return day(name, value);
        }
        today = true;
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
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
        return value(
                name,
                value,
                given -> constants.stream().map(form).anyMatch(given::equals),
                given -> constants.stream()
                        .filter(constant -> form.apply(constant).equals(given))
                        .findFirst()
                        .orElseThrow(),
                constants.stream().map(form).collect(Collectors.joining(", ")));
    }

    /**
     * A value of another kind.
     *
     * @param expected what it may be, for people: a {@link Phrase}, or codes
     */
    public <T> @Nullable T value(
            String name, @Nullable String value, Predicate<String> form, Function<String, T> read, Object expected) {
        if (value == null) {
            return null;
        }
        if (form.test(value)) {
            return read.apply(value);
        }
        refuse(name, Problems.INVALID_VALUE, value, expected);
        return null;
    }

    /** Keeps a fault of what can be read and makes no sense. */
    public void senseless(String name, String code) {
        senseless.add(Problems.fault("query", name, code, "detail." + code));
    }

    /** Keeps a fault of what cannot be read; the arguments are those of the code's sentence. */
    public void refuse(String name, String code, Object... arguments) {
        unreadable.add(Problems.fault("query", name, code, "detail." + code, arguments));
    }

    /**
     * Lets the request pass when everything could be read and makes sense.
     *
     * @throws HttpProblem 400 with all that cannot be read, else 422 with all that makes no sense
     */
    public void check() {
        if (!unreadable.isEmpty()) {
            throw Problems.of(400, unreadable);
        }
        if (!senseless.isEmpty()) {
            throw Problems.of(422, senseless);
        }
    }

    /** The language in which the caller wants the answer. */
    public Locale language() {
        return language;
    }

    /** The day that the answer was given for because none was asked for; {@code null} when one was. */
    @Nullable
    LocalDate today() {
        return today ? LocalDate.ofInstant(now, ZoneOffset.UTC) : null;
    }
}
