package regional.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sentence with numbered places in the form of {@link MessageFormat}, read once. */
final class Template {
    private static final int MOST_PLACES = 16;

    /** Signs that are in no sentence, each of which marks a place. */
    private static final char FIRST_MARK = '\uE000';

    private static final Object[] MARKS = IntStream.range(0, MOST_PLACES)
            .mapToObj(place -> String.valueOf((char) (FIRST_MARK + place)))
            .toArray();

    private final String pattern;
    private final Locale language;

    /** The sentence with marks in its places; {@code null} where a place has a form of its own. */
    private final @Nullable String marked;

    Template(String pattern, Locale language) {
        this.pattern = pattern;
        this.language = language;
        MessageFormat format = new MessageFormat(pattern, language);
        boolean plain = Arrays.stream(format.getFormatsByArgumentIndex()).allMatch(Objects::isNull)
                && format.getFormatsByArgumentIndex().length <= MOST_PLACES;
        this.marked = plain ? format.format(MARKS) : null;
    }

    /** The sentence with the arguments in its places. */
    String fill(Object... arguments) {
        return marked != null && areTexts(arguments) ? filled(marked, arguments) : formatted(arguments);
    }

    private static boolean areTexts(Object... arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private String filled(String sentence, Object... arguments) {
        StringBuilder filled = new StringBuilder(2 * sentence.length());
        int start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int place = sentence.charAt(i) - FIRST_MARK;
            if (place >= 0 && place < MOST_PLACES) {
                if (place >= arguments.length) {
                    return formatted(arguments);
                }
                filled.append(sentence, start, i).append(arguments[place]);
                start = i + 1;
            }
        }
        return start == 0
                ? sentence
                : filled.append(sentence, start, sentence.length()).toString();
    }

    /** Numbers are written as the language has it. */
    private String formatted(Object... arguments) {
        return new MessageFormat(pattern, language).format(arguments);
    }
}
