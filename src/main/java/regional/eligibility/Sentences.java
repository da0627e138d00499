package regional.eligibility;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.answer.Explain;
import regional.answer.Presentation;
import regional.edition.Edition;
import regional.law.Bound;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Text;
import regional.text.Phrases;

/** The sentences of an answer in one language: those of the service, and those of the dataset with names filled in. */
final class Sentences {
    private final Edition edition;
    private final Locale language;
    private final Phrases phrases;
    private final DateTimeFormatter days;

    Sentences(Edition edition, Locale language) {
        this.edition = edition;
        this.language = language;
        this.phrases = new Phrases("eligibility", language);
        this.days = DateTimeFormatter.ofPattern(phrases.say("day"), language);
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

    /** The dataset's sentence, with the names of the question's countries in the places of {origin} and {destination}. */
    String say(Text text, Question question) {
        String sentence = say(text);
        // Most name no place, and a stream says many of them.
        return sentence.indexOf('{') < 0
                ? sentence
                : sentence.replace("{origin}", name(question.origin()))
                        .replace("{destination}", name(question.destination()));
    }

    /** How the answer to a question shows the law: in these sentences, with the instruments' particulars if fully. */
    Presentation presentation(Question question, Explain explain) {
        return presentation(text -> say(text, question), explain, question.on());
    }

    private Presentation presentation(Function<Text, String> saying, Explain explain, @Nullable LocalDate on) {
        return new Presentation(
                edition.facts(), saying, explain == Explain.FULL ? edition.instruments() : Map.of(), on);
    }

    /** How an answer that is about no two countries shows the law. */
    Presentation presentation() {
        return presentation(this::say, Explain.SUMMARY, null);
    }

    private String name(CountryCode country) {
        Text name = edition.nameOf(country);
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
