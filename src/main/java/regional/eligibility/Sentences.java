package regional.eligibility;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import regional.law.Bound;
import regional.law.Country;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.Text;
import regional.text.Phrases;

/** The sentences of an answer in one language: those of the service, and those of the dataset with names filled in. */
final class Sentences {
    private final Locale language;
    private final Phrases phrases;
    private final DateTimeFormatter days;
    private final Map<CountryCode, Text> names;

    Sentences(Facts facts, Locale language) {
        this.language = language;
        this.phrases = new Phrases("eligibility", language);
        this.days = DateTimeFormatter.ofPattern(phrases.say("day"), language);
        this.names = facts.countries().stream().collect(Collectors.toMap(Country::code, Country::name));
    }

    /** The service's sentence of that key, its numbered places filled with the arguments. */
    String say(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = word(arguments[i]);
        }
        return phrases.say(key, words);
    }

    /** The dataset's sentence. */
    String say(Text text) {
        return text.in(language.getLanguage());
    }

    /** The dataset's sentence, with the two countries' names in the places of {origin} and {destination}. */
    String say(Text text, CountryCode origin, CountryCode destination) {
        return say(text).replace("{origin}", name(origin)).replace("{destination}", name(destination));
    }

    String name(CountryCode country) {
        Text name = names.get(country);
        return name == null ? Locale.of("", country.value()).getDisplayCountry(language) : say(name);
    }

    private String word(Object argument) {
        return switch (argument) {
            case CountryCode country -> name(country);
            case LocalDate day -> day.format(days);
            case Bound bound when bound.exact() -> word(bound.earliest());
            case BigDecimal number -> NumberFormat.getInstance(language).format(number);
            case Collection<?> several ->
                List.copyOf(several).stream().map(this::word).collect(Collectors.joining(", "));
            default -> argument.toString();
        };
    }
}
