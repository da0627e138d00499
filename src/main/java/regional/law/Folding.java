package regional.law;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared where case, marks and what stands between letters and digits make no difference. */
public final class Folding {
    private static final int ASCII = 128;
    private static final char REPLACEMENT = '\uFFFD';

    private Folding() {}

    /**
     * The letters and digits alone (Unicode NFKD, without marks), lower-cased without a language; empty where there is none, and
     * where the text holds what stands for lost letters: it may have been another.
     */
    public static String fold(String text) {
        return isDamaged(text) ? "" : foldWhole(text);
    }

    /** Whether letters were lost on the way: control characters, question marks, or what replaces bytes that cannot be read. */
    public static boolean isDamaged(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == REPLACEMENT || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
                return true;
            }
        }
        return false;
    }

    private static String foldWhole(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                return foldAny(text);
            }
            if (c >= 'A' && c <= 'Z') {
                folded.append((char) (c + ('a' - 'A')));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static String foldAny(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
