package regional.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The service's own sentences in one language, by key; their numbered places are filled with what is given. */
public final class Phrases {
    /** The languages that the service speaks, its own first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("pt"));

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** One for each file and language, of which there are few. */
    private static final Map<File, Phrases> ALL = new ConcurrentHashMap<>();

    private final Locale language;
    private final ResourceBundle bundle;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    private record File(String name, Locale language) {}

    private Phrases(String name, Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("sentences." + name, language, NO_OTHER_LANGUAGE);
    }

    /**
     * Those of a file.
     *
     * @param name the file of sentences: {@code sentences/<name>.properties}, in the form of {@link MessageFormat}
     * @param language one that the service speaks
     */
    public static Phrases of(String name, Locale language) {
        return ALL.computeIfAbsent(new File(name, language), file -> new Phrases(file.name(), file.language()));
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
        Template template = templates.get(key);
        if (template == null) {
            template = templates.computeIfAbsent(key, _ -> new Template(bundle.getString(key), language));
        }
        return template.fill(arguments);
    }
}
