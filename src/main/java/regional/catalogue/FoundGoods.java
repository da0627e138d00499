package regional.catalogue;

import org.jspecify.annotations.Nullable;
import regional.law.GoodsName;

/**
 * Goods of an everyday name, as they were found.
 *
 * @param matched the name or the code of theirs that was found; {@code null} where none was looked for
 */
record FoundGoods(GoodsName goods, @Nullable String matched) {}
