package regional.law;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a provision names.
 *
 * @param name what the provision calls them
 * @param shortName at most 40 characters, for a sentence that names them in passing; {@code null} where the name is as short
 * @param hs headings that cover them; empty when the sources give none
 * @param wider whether the headings also cover goods that the provision does not name
 */
public record Goods(Text name, @Nullable Text shortName, List<HsCode> hs, boolean wider) {
    public Goods {
        hs = List.copyOf(hs);
    }

    /** Whether goods of the code are among these. */
    public Truth contain(HsCode code) {
        Truth found = within(code);
        return found == Truth.YES && wider ? Truth.UNKNOWN : found;
    }

    /** Whether the code lies within the headings, whether or not they are wider than the goods; UNKNOWN where there are none. */
    public Truth within(HsCode code) {
        Truth found = hs.isEmpty() ? Truth.UNKNOWN : Truth.NO;
        for (HsCode heading : hs) {
            found = found.or(code.within(heading));
        }
        return found;
    }

    /** Whether goods of the code are among any of these. Goods that no code tells are never known to be. */
    static Truth anyContains(Collection<Goods> listed, HsCode code) {
        Truth found = Truth.NO;
        for (Goods goods : listed) {
            found = goods.hs().isEmpty() ? found : found.or(goods.contain(code));
        }
        return found;
    }

    /** The name for a sentence that names them in passing. */
    public Text brief() {
        return shortName == null ? name : shortName;
    }
}
