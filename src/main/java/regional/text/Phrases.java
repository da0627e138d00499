package regional.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The service's own sentences in one language, by key; their numbered places are filled with what is given. */
public final class Phrases {
    /** The languages that the service speaks, its own first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("pt"));

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    /**
     * @param name the file of sentences: {@code sentences/<name>.properties}, in the form of {@link MessageFormat}
     */
    public Phrases(String name, Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("sentences." + name, language, NO_OTHER_LANGUAGE);
    }

    /** The keys of all sentences. */
    public Set<String> keys() {
        return bundle.keySet();
    }

    /** Whether there is a sentence of the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence of the key; there must be one. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
