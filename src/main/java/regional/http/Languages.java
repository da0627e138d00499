package regional.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The languages that the service speaks, and which of them a client prefers by its header {@code Accept-Language}. */
final class Languages {
    private static final Locale DEFAULT = Locale.ENGLISH;
    private static final List<Locale> SPOKEN = List.of(DEFAULT, Locale.FRENCH, Locale.of("pt"));

    /** Many times what a browser sends; the library's time grows with the square of it. */
    private static final int LONGEST = 1000;

    private Languages() {}

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

    /** Without what RFC 9110 lets a list have, and the library does not know: tabs, and empty places. */
    private static String tidy(String list) {
        return list.replace('\t', ' ').replaceAll("(?<=^|,)[ ,]+", "");
    }

    /** The range without its region and variants: no language is spoken here in more than one form. */
    private static LanguageRange whole(LanguageRange range) {
        return new LanguageRange(range.getRange().split("-", 2)[0], range.getWeight());
    }
}
