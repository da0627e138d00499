package regional.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.text.Phrases;

/** The languages that the service speaks, and which of them a client prefers. */
public final class Languages {
    /** The parameter that names one; it wins over the header {@code Accept-Language}. */
    static final String PARAMETER = "lang";

    private static final List<Locale> SPOKEN = Phrases.LANGUAGES;
    private static final Locale DEFAULT = SPOKEN.getFirst();

    /** Many times what a browser sends; the library's time grows with the square of it. */
    private static final int LONGEST = 1000;

    private Languages() {}

    /** The language of a tag, whatever its region, in any case and with either stroke; {@code null} where none is spoken. */
    static @Nullable Locale named(String tag) {
        String language = tag.replace('_', '-').split("-", 2)[0];
        return SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equalsIgnoreCase(language))
                .findFirst()
                .orElse(null);
    }

    /** The tags of the languages, for a sentence. */
    static String all() {
        return SPOKEN.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
    }

    /** The language that a request asks for by its parameter; where it has none that can be read, by its header. */
    public static Locale of(@Nullable String parameter, @Nullable String preferences) {
        Locale named = parameter == null ? null : named(parameter);
        return named == null ? of(preferences) : named;
    }

    /** The language that RFC 4647 looks up for the preferences; English where there is none, or they cannot be read. */
    static Locale of(@Nullable String preferences) {
        List<LanguageRange> ranges = ranges(preferences);
        Locale found = ranges == null ? null : Locale.lookup(ranges, SPOKEN);
        return Objects.requireNonNullElse(found, DEFAULT);
    }

    /** The preferences, the most wanted first; {@code null} when they cannot be read. */
    private static @Nullable List<LanguageRange> ranges(@Nullable String preferences) {
        if (preferences == null) {
            return List.of();
        }
        if (preferences.length() > LONGEST) {
            return null;
        }
        String list = tidy(preferences);
        try {
            return list.isEmpty()
                    ? List.of()
                    : LanguageRange.parse(list).stream().map(Languages::whole).toList();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Without what RFC 9110 lets a list have, and the library does not know: tabs, and empty places; fr_FR is fr-FR. */
    private static String tidy(String list) {
        return list.replace('\t', ' ').replace('_', '-').replaceAll("(?<=^|,)[ ,]+", "");
    }

    /** The range without its region and variants: no language is spoken here in more than one form. */
    private static LanguageRange whole(LanguageRange range) {
        return new LanguageRange(range.getRange().split("-", 2)[0], range.getWeight());
    }
}
