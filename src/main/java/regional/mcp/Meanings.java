package regional.mcp;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import regional.rulebook.Passage;
import regional.rulebook.Verdict;
import regional.text.Phrases;

/** What verdicts and passages mean, in the sentences of the vocabulary. */
final class Meanings {
    private static final Phrases VOCABULARY = Phrases.of("vocabulary", Locale.ENGLISH);

    private Meanings() {}

    /** A line for each verdict. */
    static String verdicts() {
        return lines("verdict", Verdict.values());
    }

    /** A line for each passage. */
    static String passages() {
        return lines("passage", Passage.values());
    }

    private static String lines(String field, Enum<?>[] codes) {
        return Arrays.stream(codes)
                .map(code -> "- " + code + ": " + VOCABULARY.say(field + "." + code))
                .collect(Collectors.joining("\n"));
    }
}
