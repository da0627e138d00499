package regional.law;

import java.util.List;

/** A group of goods that several requirements speak of, and the headings that cover them; they may be wider. */
public record GoodsGroup(FactId id, Text name, List<HsCode> hs) {
    public GoodsGroup {
        hs = List.copyOf(hs);
    }
}
