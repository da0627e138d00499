package regional.eligibility;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.answer.Explain;
import regional.answer.Presentation;
import regional.edition.Edition;
import regional.law.BlocId;
import regional.law.Bound;
import regional.law.Condition;
import regional.law.CountryCode;
import regional.law.Fact;
import regional.law.FactId;
import regional.law.InForce;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Text;
import regional.rulebook.Verdict;
import regional.text.Phrases;
import regional.text.Places;

/** The sentences of an answer in one language: those of the service, and those of the dataset with names filled in. */
final class Sentences {
    private final Edition edition;
    private final Locale language;
    private final Phrases phrases;
    private final DayWords days;
    private final FactWords facts;

    Sentences(Edition edition, Locale language) {
        this.edition = edition;
        this.language = language;
        this.phrases = Phrases.of("eligibility", language);
        this.days = new DayWords(this, language, phrases.say("day"));
        this.facts = new FactWords(this);
    }

    Edition edition() {
        return edition;
    }

    /** The service's sentence of that key, its numbered places filled with the arguments, which are put into words. */
    String say(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = word(arguments[i]);
        }
        return phrases.say(key, words);
    }

    /** The tag of the language. */
    String language() {
        return language.toLanguageTag();
    }

    /** Whether the service has a sentence of that key. */
    boolean has(String key) {
        return phrases.has(key);
    }

    /** The same as a sentence by itself: it begins with a capital letter. */
    String sentence(String key, Object... arguments) {
        String words = say(key, arguments);
        return words.substring(0, 1).toUpperCase(language) + words.substring(1);
    }

    /** The dataset's sentence. */
    String say(Text text) {
        return text.in(language.getLanguage());
    }

    /** The dataset's sentence, with the names of the question's countries in its places. */
    String say(Text text, Question question) {
        String sentence = say(text);
        // Most name no place, and a stream says many of them.
        return sentence.indexOf('{') < 0
                ? sentence
                : new Places(name(question.origin()), name(question.destination())).fill(sentence);
    }

    /** The dataset's sentence where no two countries were asked about. */
    String sayForAny(Text text) {
        return new Places(say("place.origin"), say("place.destination")).fillForAny(say(text), language);
    }

    /** How the answer to a question shows the law: in these sentences, with the instruments' particulars if fully. */
    Presentation presentation(Question question, Explain explain) {
        return presentation(text -> say(text, question), explain, question.on());
    }

    private Presentation presentation(Function<Text, String> saying, Explain explain, @Nullable LocalDate on) {
        boolean full = explain == Explain.FULL;
        return new Presentation(
                edition.facts(), saying, full ? edition.instruments() : Map.of(), on, edition.written(language, full));
    }

    /** How an answer that is about no two countries shows the law. */
    Presentation presentation() {
        return presentation(this::sayForAny, Explain.SUMMARY, null);
    }

    String name(CountryCode country) {
        Text name = edition.nameOf(country);
        return name == null ? Locale.of("", country.value()).getDisplayCountry(language) : say(name);
    }

    /** Days as people say them. */
    String when(InForce range) {
        return days.range(range);
    }

    /** The words, of which one holds. */
    String alternatives(Stream<String> words) {
        return words.reduce((before, next) -> say("or", before, next)).orElse("");
    }

    /** The words, and in brackets why they are not certain. */
    String open(String words, List<String> reasons) {
        return reasons.isEmpty() ? words : say("measure.open", words, String.join(", ", reasons));
    }

    /** The words one after the other, with the language's semicolons. */
    String list(Stream<String> words) {
        return words.reduce((before, next) -> say("list.next", before, next)).orElse("");
    }

    /** A name of goods as it stands within a sentence. */
    String inSentence(String name) {
        return name.length() > 1 && Character.isLowerCase(name.charAt(1))
                ? name.substring(0, 1).toLowerCase(language) + name.substring(1)
                : name;
    }

    /** The name of a fact of the edition and its days; what it is called itself where the edition has no such fact. */
    String nameOf(FactId id) {
        Fact fact = edition.fact(id);
        return fact == null ? id.value() : facts.withDays(fact);
    }

    FactWords facts() {
        return facts;
    }

    String percent(BigDecimal number) {
        return say("percent", number);
    }

    private String word(Object argument) {
        return switch (argument) {
            case String words -> words;
            case CountryCode country -> name(country);
            case RegimeId regime -> edition.shortNameOf(regime).map(this::say).orElse(regime.value());
            case BlocId bloc -> edition.shortNameOf(bloc).map(this::say).orElse(bloc.value());
            case FactId fact -> nameOf(fact);
            case Condition.Code condition -> say("condition." + condition);
            case Verdict verdict -> say("label." + verdict);
            case LocalDate day -> days.day(day);
            case Bound bound -> days.bound(bound);
            case BigDecimal number -> NumberFormat.getInstance(language).format(number);
            case Collection<?> several -> words(several);
            default -> argument.toString();
        };
    }

    /** Names of facts may hold commas. */
    private String words(Collection<?> several) {
        return several.stream().allMatch(FactId.class::isInstance)
                ? list(several.stream().map(this::word))
                : several.stream().map(this::word).collect(Collectors.joining(", "));
    }
}
