package regional.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Goods;

/** Goods that a provision names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoodsView(
        @Nullable String hs, String name, @Nullable Boolean wider) {

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
