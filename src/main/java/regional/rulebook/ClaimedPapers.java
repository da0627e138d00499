package regional.rulebook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import regional.law.Document.Status;

/** What is said of each paper of a law, by its place in the law, as the bits of {@link PaperClaims}. */
final class ClaimedPapers {
    private static final int[] NO_PLACES = {};
    /** More than one requirement speaks of the paper. */
    private static final int SEVERAL = 32;

    private static final @Nullable Status[] STATUSES = new Status[SEVERAL];

    static {
        Arrays.setAll(STATUSES, PaperClaims::status);
    }

    private final byte[] bits;
    private int[] places = NO_PLACES;

    ClaimedPapers(int papers) {
        bits = new byte[papers];
    }

    void add(int place, int said) {
        bits[place] |= (byte) said;
    }

    /** Adds what one of several requirements says. */
    void addOneOfSeveral(int place, int said) {
        bits[place] |= (byte) (bits[place] == 0 ? said : said | SEVERAL);
    }

    /** Ends what one regime says of a paper: with it, that nothing is said of some goods counts only beside what is said. */
    void close(int place) {
        if (PaperClaims.isEmpty(bits[place])) {
            bits[place] = 0;
        } else if (!isListed(place)) {
            places = Arrays.copyOf(places, places.length + 1);
            places[places.length - 1] = place;
        }
    }

    private boolean isListed(int place) {
        for (int listed : places) {
            if (listed == place) {
                return true;
            }
        }
        return false;
    }

    /** The papers that regimes speak of, in the order in which they do. */
    int[] places() {
        return places;
    }

    /** Whether anything is said of the paper. */
    boolean speakOf(int place) {
        return bits[place] != 0;
    }

    /** Whether more than one requirement speaks of the paper. */
    boolean several(int place) {
        return (bits[place] & SEVERAL) != 0;
    }

    /** The status of a paper by what both say; {@code null} where neither says anything. */
    static @Nullable Status status(ClaimedPapers one, ClaimedPapers other, int place) {
        return STATUSES[(one.bits[place] | other.bits[place]) & SEVERAL - 1];
    }

    /** Whether every paper has the same status by the first two as by the others. */
    static boolean same(ClaimedPapers one, ClaimedPapers other, ClaimedPapers third, ClaimedPapers fourth) {
        if (one == third && other == fourth) {
            return true;
        }
        for (int place = 0; place < one.bits.length; place++) {
            if (status(one, other, place) != status(third, fourth, place)) {
                return false;
            }
        }
        return true;
    }
}
