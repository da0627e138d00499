package regional.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;

/** Reads the text of a value; what cannot be read is {@code null}. */
final class Values {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

    private Values() {}

    /** A day as ISO 8601 writes it. */
    static @Nullable LocalDate day(String text) {
        try {
            return hasFormOfDay(text) ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether the text is written as a day is, be there such a day or not. */
    static boolean hasFormOfDay(String text) {
        return DAY.matcher(text).matches();
    }

    /** A country by a code that ISO 3166-1 has assigned, or by a former one, which becomes another. */
    static @Nullable CountryCode country(String text, UnaryOperator<CountryCode> present) {
        CountryCode code = CountryCode.isWellFormed(text) ? new CountryCode(text) : null;
        CountryCode country = code == null ? null : present.apply(code);
        return country != null && (ASSIGNED.contains(text) || !country.equals(code)) ? country : null;
    }

    /** The one of the constants that has this form. */
    static <E> @Nullable E constant(String text, E[] all, Function<E, String> form) {
        for (E constant : all) {
            if (form.apply(constant).equals(text)) {
                return constant;
            }
        }
        return null;
    }
}
