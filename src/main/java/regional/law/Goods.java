package regional.law;

import java.util.List;

/**
 * Goods that a provision names.
 *
 * @param name what the provision calls them
 * @param hs headings that cover them; empty when the sources give none
 * @param wider whether the headings also cover goods that the provision does not name
 */
public record Goods(Text name, List<HsCode> hs, boolean wider) {
    public Goods {
        hs = List.copyOf(hs);
    }

    /** Whether goods of the code are among these. */
    public Truth contain(HsCode code) {
        Truth found = hs.isEmpty() ? Truth.UNKNOWN : Truth.NO;
        for (HsCode heading : hs) {
            found = found.or(code.within(heading));
        }
        return found == Truth.YES && wider ? Truth.UNKNOWN : found;
    }
}
