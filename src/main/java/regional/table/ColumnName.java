package regional.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the names of columns are compared. */
public final class ColumnName {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ColumnName() {}

    /** The name as letters without marks and digits only, in small letters. */
    public static String folded(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return NEITHER_LETTER_NOR_DIGIT.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether one letter left out, added, changed, or swapped with the next makes the one name the other. */
    public static boolean isOneEdit(String one, String other) {
        int begin = 0;
        while (begin < Math.min(one.length(), other.length()) && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = one.length();
        int otherEnd = other.length();
        while (end > begin && otherEnd > begin && one.charAt(end - 1) == other.charAt(otherEnd - 1)) {
            end--;
            otherEnd--;
        }
        int left = end - begin;
        int otherLeft = otherEnd - begin;
        boolean swapped = left == 2
                && otherLeft == 2
                && one.charAt(begin) == other.charAt(begin + 1)
                && one.charAt(begin + 1) == other.charAt(begin);
        return swapped || (left + otherLeft > 0 && left <= 1 && otherLeft <= 1);
    }
}
