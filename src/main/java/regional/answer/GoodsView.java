package regional.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Goods;

/** Goods that a provision names. */
@Schema(name = "ListedGoods", description = "Goods that a provision names; one entry a heading.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoodsView(
        @Schema(description = "A heading that covers them; absent when the sources give none") @Nullable
        String hs,

        String name,

        @Schema(description = "True when the heading also covers goods that the provision does not name") @Nullable
        Boolean wider) {
    public static List<GoodsView> all(List<Goods> listed, Wording wording) {
        List<GoodsView> views = new ArrayList<>();
        for (Goods goods : listed) {
            String name = wording.say(goods.name());
            if (goods.hs().isEmpty()) {
                views.add(new GoodsView(null, name, null));
            }
            goods.hs()
                    .forEach(heading ->
                            views.add(new GoodsView(heading.digits(), name, goods.wider() ? Boolean.TRUE : null)));
        }
        return views;
    }
}
