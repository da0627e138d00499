package regional.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An everyday name of goods, and the codes that it means: one of them, where there are several. It suggests and never decides.
 *
 * @param usually the goods class that such goods mostly have; {@code null} where that depends on how they were made
 * @param also other names, everyday and local, in any language
 */
public record GoodsName(
        FactId id, Text name, List<HsCode> hs, @Nullable GoodsClass usually, List<String> also) {
    public GoodsName {
        hs = List.copyOf(hs);
        also = List.copyOf(also);
    }
}
