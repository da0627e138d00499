package regional.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import regional.law.Text;
import regional.text.Phrases;

/** The dataset's sentences in one language; where they name two countries, words such as "the origin" take their places. */
final class CatalogueSentences {
    private static final Map<Locale, CatalogueSentences> KNOWN = new ConcurrentHashMap<>();

    private final Locale language;
    private final String origin;
    private final String destination;

    private CatalogueSentences(Locale language) {
        Phrases phrases = new Phrases("catalogue", language);
        this.language = language;
        this.origin = phrases.say("origin");
        this.destination = phrases.say("destination");
    }

    /** Those of a language, which is one of the few that the service speaks. */
    static CatalogueSentences in(Locale language) {
        return KNOWN.computeIfAbsent(language, CatalogueSentences::new);
    }

    String say(Text text) {
        return filled(filled(text.in(language.getLanguage()), "{origin}", origin), "{destination}", destination);
    }

    private String filled(String sentence, String place, String words) {
        if (!sentence.contains(place)) {
            return sentence;
        }
        String start = words.substring(0, 1).toUpperCase(language) + words.substring(1);
        return (sentence.startsWith(place) ? start + sentence.substring(place.length()) : sentence)
                .replace(place, words);
    }
}
