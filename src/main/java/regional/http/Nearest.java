package regional.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import regional.law.EditionName;
import regional.law.Folding;
import regional.text.Edits;

/** What a text that cannot be read is by a slip of the pen: nothing unless it is exactly one. */
final class Nearest {
    /** Shorter texts are within an edit of too much. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_CODE = 5;

    /** From this length on, two edits are one slip. */
    private static final int LONG = 8;

    private static final int LONGEST = 40;
    private static final Pattern EDITION =
            Pattern.compile("(\\d{4})(?=\\D)[^\\p{L}\\d]*[rR]?[^\\p{L}\\d]*0*(\\d{1,5})");

    private Nearest() {}

    /** The one of the names that is meant: written otherwise, or within an edit, two where it is long. */
    static @Nullable String name(String given, Collection<String> names) {
        String folded = Folding.fold(given);
        List<String> same =
                names.stream().filter(name -> Folding.fold(name).equals(folded)).toList();
        if (same.size() == 1) {
            return same.getFirst();
        }
        return given.length() < SHORTEST ? null : within(given.length() < LONG ? 1 : 2, given, names);
    }

    /** The one of the codes that is within an edit. */
    static @Nullable String code(String given, Collection<String> codes) {
        return given.length() < SHORTEST_CODE ? null : within(1, given, codes);
    }

    /** The name of an edition of which strokes, zeros or the letter are written otherwise. */
    static @Nullable String edition(String given) {
        Matcher parts = EDITION.matcher(given);
        if (!parts.matches()) {
            return null;
        }
        String number = parts.group(2);
        String name = parts.group(1) + "-R" + (number.length() == 1 ? "0" + number : number);
        return EditionName.isWellFormed(name) ? name : null;
    }

    /** Slips seldom touch the first letter, and another is another word. */
    private static @Nullable String within(int edits, String given, Collection<String> all) {
        if (given.length() > LONGEST) {
            return null;
        }
        String plain = given.toLowerCase(Locale.ROOT);
        List<String> near = all.stream()
                .filter(one -> one.regionMatches(true, 0, given, 0, 1)
                        && Edits.between(plain, one.toLowerCase(Locale.ROOT)) <= edits)
                .toList();
        return near.size() == 1 ? near.getFirst() : null;
    }
}
