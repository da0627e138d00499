package regional.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import regional.law.Goods;
import regional.law.HsCode;
import regional.law.Truth;

/** Goods that a provision lists, with what each {@link HsTree code} makes of them looked up once. */
final class GoodsList {
    /** The code lies within goods whose headings cover nothing else. */
    private static final byte WITHIN = 1;
    /** Within headings that are wider than the goods. */
    private static final byte WITHIN_WIDER = 2;
    /** A heading begins with the code. */
    private static final byte TOO_SHORT = 4;
    /** Some goods have no heading. */
    private static final byte NO_HEADING = 8;

    /** How many different things can be said of a code. */
    static final int SAYINGS = 16;

    private final boolean empty;
    private final byte[] byCode;
    private final int[] headings;

    GoodsList(List<Goods> goods, HsTree codes) {
        empty = goods.isEmpty();
        byCode = new byte[goods.isEmpty() ? 0 : codes.size()];
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Goods one : goods) {
            byte[] ofOne = byCode(one, codes);
            for (int i = 0; i < byCode.length; i++) {
                byCode[i] |= ofOne[i];
            }
            one.hs().forEach(heading -> numbers.add(codes.number(heading)));
        }
        headings = numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static byte[] byCode(Goods goods, HsTree codes) {
        byte[] said = new byte[codes.size()];
        if (goods.hs().isEmpty()) {
            Arrays.fill(said, NO_HEADING);
        }
        for (HsCode heading : goods.hs()) {
            for (int wider : codes.wider(heading)) {
                said[wider] = TOO_SHORT;
            }
        }
        for (HsCode heading : goods.hs()) {
            Arrays.fill(said, codes.number(heading), codes.end(heading), goods.wider() ? WITHIN_WIDER : WITHIN);
        }
        return said;
    }

    /** Whether it lists nothing, and so limits nothing. */
    boolean isEmpty() {
        return empty;
    }

    /** The numbers of its headings, ascending. */
    int[] headings() {
        return headings;
    }

    /** What it says of a code, as a number below {@link #SAYINGS}. */
    byte saidOf(int code) {
        return empty ? 0 : byCode[code];
    }

    private boolean says(int code, int any) {
        return !empty && (byCode[code] & any) != 0;
    }

    /** Whether it lists the code, whether or not its headings are wider than its goods; everything where it lists nothing. */
    Truth within(int code) {
        if (empty) {
            return Truth.YES;
        }
        if (code == HsTree.NO_CODE) {
            return Truth.UNKNOWN;
        }
        return says(code, WITHIN | WITHIN_WIDER)
                ? Truth.YES
                : says(code, TOO_SHORT | NO_HEADING) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether goods of the code are among these. Goods that no code tells are never known to be. */
    Truth contain(int code) {
        return says(code, WITHIN) ? Truth.YES : says(code, WITHIN_WIDER | TOO_SHORT) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether goods of the code are certainly among these. */
    boolean certain(int code) {
        return says(code, WITHIN);
    }

    /** Whether more digits of the code could tell that its goods are among these. */
    boolean needsDigits(int code) {
        return says(code, TOO_SHORT);
    }

    /** Whether goods of the code may be among these though no digits could tell. */
    boolean needsMoreThanCode(int code) {
        return says(code, WITHIN_WIDER | NO_HEADING);
    }

    /** Whether it is open whether the code lies within some of its goods. */
    boolean open(int code) {
        return code == HsTree.NO_CODE || says(code, TOO_SHORT | NO_HEADING);
    }
}
