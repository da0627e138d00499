package regional.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * A sentence about a request or a fact, or a part of one, that can be said in any language. It is shown in the one that it was last
 * put into, at first in English.
 *
 * @param arguments what fills its numbered places; phrases among them, and what is {@linkplain Spoken spoken}, follow its language
 */
public record Phrase(String key, List<Object> arguments, Locale language) {
    /** The file of sentences that its keys stand in. */
    public static final String FILE = "problems";

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments), Locale.ENGLISH);
    }

    /** A part of a sentence that is said otherwise in every language, such as names. */
    @FunctionalInterface
    public interface Spoken {
        String in(Locale language);
    }

    /** A text that is the same in every language. */
    public static Phrase plain(String text) {
        return of("plain", text);
    }

    /** The same in another language. */
    public Phrase in(Locale other) {
        List<Object> others = arguments.stream()
                .map(argument -> argument instanceof Phrase phrase ? phrase.in(other) : argument)
                .toList();
        return new Phrase(key, others, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return Phrases.of(FILE, language)
                .say(
                        key,
                        arguments.stream()
                                .map(argument -> argument instanceof Spoken spoken ? spoken.in(language) : argument)
                                .toArray());
    }
}
