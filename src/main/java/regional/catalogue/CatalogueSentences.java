package regional.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import regional.law.Text;
import regional.text.Phrases;
import regional.text.Places;

/** The dataset's sentences in one language; where they name two countries, words such as "the origin" take their places. */
final class CatalogueSentences {
    private static final Map<Locale, CatalogueSentences> KNOWN = new ConcurrentHashMap<>();

    private final Locale language;
    private final Places places;

    private CatalogueSentences(Locale language) {
        Phrases phrases = Phrases.of("catalogue", language);
        this.language = language;
        this.places = new Places(phrases.say("origin"), phrases.say("destination"));
    }

    /** Those of a language, which is one of the few that the service speaks. */
    static CatalogueSentences in(Locale language) {
        return KNOWN.computeIfAbsent(language, CatalogueSentences::new);
    }

    String say(Text text) {
        return places.fillForAny(text.in(language.getLanguage()), language);
    }
}
