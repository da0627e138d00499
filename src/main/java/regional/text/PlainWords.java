package regional.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text as it is compared with others that mean the same: its words in small letters without accents. What stands between
 * words makes no difference.
 *
 * @param text the words, a space between two
 */
public record PlainWords(String text) {
    /** What stands for bytes that are no letter. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Below it, a word has no other number than its own: too many short words would be alike. */
    private static final int SHORTEST_PLURAL = 4;

    /** How many letters of a plural may be others in the singular. */
    private static final int LONGEST_ENDING = 3;

    /** Ends of plurals in the languages of the service, and those of the words in the singular. */
    private static final Map<String, String> PLURALS = Map.of(
            "s", "",
            "es", "",
            "x", "",
            "ies", "y",
            "ves", "f",
            "aux", "al",
            "oes", "ao",
            "ais", "al",
            "eis", "el",
            "ns", "m");

    /** The words of a text; none where it has no letter and no digit, or bytes of it could not be read. */
    public static PlainWords of(String text) {
        if (text.indexOf(REPLACEMENT) >= 0) {
            return new PlainWords("");
        }
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(letters.length());
        boolean between = false;
        for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
            int letter = letters.codePointAt(i);
            if (Character.isLetter(letter) || isNumber(letter)) {
                if (between && !words.isEmpty()) {
                    words.append(' ');
                }
                between = false;
                append(words, letter);
            } else if (!isMark(letter)) {
                between = true;
            }
        }
        return new PlainWords(words.toString());
    }

    private static void append(StringBuilder words, int letter) {
        switch (letter) {
            case 'œ' -> words.append("oe");
            case 'æ' -> words.append("ae");
            default -> words.appendCodePoint(letter);
        }
    }

    private static boolean isNumber(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The words one by one. */
    public List<String> list() {
        return List.of(text.split(" "));
    }

    /** Whether they begin like this, the last word perhaps in the middle. */
    public boolean beginLike(PlainWords beginning) {
        return text.startsWith(beginning.text);
    }

    /** Whether they, from any word on, begin like this. */
    public boolean haveWordsLike(PlainWords beginning) {
        return (" " + text).contains(" " + beginning.text);
    }

    /** Whether two words are the same, but perhaps for their number. */
    public static boolean sameButForNumber(String one, String other) {
        int stem = Math.min(one.length(), other.length()) - LONGEST_ENDING;
        if (!one.regionMatches(0, other, 0, Math.max(1, stem))) {
            return one.equals(other);
        }
        Set<String> singulars = singulars(one);
        singulars.retainAll(singulars(other));
        return !singulars.isEmpty();
    }

    /** What a word may be in the singular: itself too. */
    private static Set<String> singulars(String word) {
        Set<String> singulars = new HashSet<>(Set.of(word));
        if (word.length() >= SHORTEST_PLURAL && !word.endsWith("ss")) {
            PLURALS.forEach((plural, singular) -> {
                if (word.endsWith(plural)) {
                    singulars.add(word.substring(0, word.length() - plural.length()) + singular);
                }
            });
        }
        return singulars;
    }
}
