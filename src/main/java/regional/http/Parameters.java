package regional.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.CountryNames;
import regional.law.CountryReading;
import regional.law.EditionName;
import regional.law.HsCode;
import regional.law.HsReading;
import regional.law.IdNames;
import regional.text.Phrase;

/**
 * What a request gives by name, in its query, in an object of its body or in cells. What is certain is read, whatever its case and
 * the blanks around it; all else is reported and read as {@code null}, and {@link NamedErrors#check check} refuses the request
 * with all errors at once. Nothing is swapped, dropped or guessed. What was left out is {@code null} too.
 */
public abstract class Parameters extends GivenTexts {
    private static final Phrase COUNTRY = Phrase.of("expected.country");
    private static final Phrase DAY = Phrase.of("expected.day");
    private static final Phrase EDITION = Phrase.of("expected.edition");
    private static final Phrase HS = Phrase.of("expected.hs");
    private static final Pattern COMMAS = Pattern.compile(",");
    private static final Pattern BETWEEN_IN_CELLS =
            Pattern.compile("[,|]|(?<![,|\\p{Z}\\t])[\\p{Z}\\t]+(?![,|\\p{Z}\\t])");

    /** Today in UTC; the answer depends on it from now on. */
    public abstract LocalDate today();

    /** The same parameters with a suffix on every name. */
    public final Parameters suffixed(String suffix) {
        return new SuffixedParameters(this, suffix);
    }

    /** A country, by a present or former code or a name; whether the edition covers it or not. */
    public final @Nullable CountryCode country(String name, CountryNames names) {
        return country(name, text(name), names);
    }

    private @Nullable CountryCode country(String name, @Nullable String text, CountryNames names) {
        String given = given(name, text, Problems.INVALID_CODE, COUNTRY);
        CountryReading reading = given == null ? null : names.read(given);
        if (reading != null && reading.country() == null) {
            errors().malformed(CountryProblems.error(
                    location(), path(name), Problems.INVALID_CODE, String.valueOf(text), reading, names, today()));
        }
        return reading == null ? null : reading.country();
    }

    /** A country that the edition covers or names beside a bloc. */
    public final @Nullable CountryCode knownCountry(String name, CountryNames names) {
        CountryCode country = country(name, names);
        if (country == null || names.knows(country)) {
            return country;
        }
        reportUnknown(name, String.valueOf(text(name)), names);
        return null;
    }

    private void reportUnknown(String name, String given, CountryNames names) {
        String all = names.known().stream().map(CountryCode::value).collect(Collectors.joining(", "));
        report(name, Problems.INVALID_CODE, "detail.INVALID_CODE.known", given, all);
    }

    /** Countries separated by commas, each as {@link #country} reads it, and each once. */
    public final @Nullable List<CountryCode> countries(String name, CountryNames names) {
        String given = text(name);
        return given == null ? null : countries(List.of(COMMAS.split(given, -1)), _ -> name, names);
    }

    /** Countries likewise, each of which the edition covers or names beside a bloc. */
    public final @Nullable List<CountryCode> knownCountries(String name, CountryNames names) {
        List<CountryCode> countries = countries(name, names);
        Stream.ofNullable(countries)
                .flatMap(List::stream)
                .filter(country -> !names.knows(country))
                .forEach(country -> reportUnknown(name, country.value(), names));
        return countries;
    }

    /** Countries by what they are called; the place is that of one in the list, and gives it the name for errors. */
    final List<CountryCode> countries(List<String> given, IntFunction<String> name, CountryNames names) {
        List<CountryCode> countries = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            CountryCode country = country(name.apply(i), given.get(i), names);
            if (country != null && countries.contains(country)) {
                malformed(name.apply(i), Problems.INVALID_VALUE, given.get(i), Phrase.of("expected.countryOnce"));
            } else if (country != null) {
                countries.add(country);
            }
        }
        return countries;
    }

    /** An id that must be known to the edition. */
    public final <C> @Nullable C known(String name, IdNames<C> ids) {
        String text = text(name);
        C id = text == null ? null : ids.find(Values.strip(text));
        if (text != null && id == null) {
            String given = given(name, text, Problems.INVALID_CODE, String.join(", ", ids.ids()));
            if (given != null) {
                errors().malformed(Suggestions.unknownId(location(), path(name), given, ids.ids()));
            }
        }
        return id;
    }

    /**
     * Ids that must be known to the edition, in one text: separated by commas, in a cell by bars and blanks too.
     *
     * @param none the word for none of them
     * @param expected what may be given
     */
    public final <C> @Nullable Set<C> knownSet(String name, IdNames<C> ids, String none, Object expected) {
        String given = given(name, text(name), Problems.INVALID_VALUE, expected);
        if (given == null || given.equalsIgnoreCase(none)) {
            return given == null ? null : Set.of();
        }
        Set<C> read = new HashSet<>();
        String[] parts = (isOfCells() ? BETWEEN_IN_CELLS : COMMAS).split(given, -1);
        for (String part : parts) {
            C id = ids.find(Values.strip(part));
            if (id == null) {
                String nearest = parts.length > 1 ? null : Nearest.code(given, ids.ids());
                errors().malformed(Suggestions.unreadable(location(), path(name), given, expected, nearest));
                return null;
            }
            read.add(id);
        }
        return read;
    }

    /** A day, as ISO 8601 writes it. */
    public final @Nullable LocalDate day(String name) {
        String given = given(name, text(name), Problems.INVALID_DATE, DAY);
        LocalDate day = given == null ? null : Values.day(given);
        if (given != null && day == null) {
            errors().malformed(Suggestions.unreadableDay(location(), path(name), given));
        }
        return day;
    }

    /** A day; today in UTC when the name was not mentioned. */
    public final @Nullable LocalDate dayOrToday(String name) {
        if (isWithoutValue(name)) {
            report(name, Problems.MISSING_PARAMETER, "detail.MISSING_PARAMETER.day", path(name));
            return null;
        }
        return text(name) == null ? today() : day(name);
    }

    /** An edition's name. */
    public final @Nullable EditionName edition(String name) {
        String given = given(name, text(name), Problems.INVALID_VALUE, EDITION);
        String upper = given == null ? "" : given.toUpperCase(Locale.ROOT);
        if (given == null || EditionName.isWellFormed(upper)) {
            return given == null ? null : new EditionName(upper);
        }
        errors().malformed(Suggestions.unreadable(location(), path(name), given, EDITION, Nearest.edition(given)));
        return null;
    }

    /** A code of goods, as {@link HsReading} reads it. */
    public final @Nullable HsCode hs(String name) {
        String given = given(name, text(name), Problems.INVALID_VALUE, HS);
        HsReading reading = given == null ? null : HsReading.of(given);
        if (reading != null && reading.flaw() != null) {
            errors().malformed(Problems.notATariffCode(location(), path(name), String.valueOf(given), reading));
        }
        return reading == null ? null : reading.code();
    }

    /** {@code true} or {@code false}. */
    public final @Nullable Boolean truth(String name) {
        TruthWord word = oneOf(name, text(name), TruthWord.of(isOfCells()), TruthWord::written);
        return word == null ? null : word.value();
    }
}
