package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Facts;
import regional.law.Goods;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.InForce;
import regional.law.Restriction;
import regional.law.Text;
import regional.law.Truth;

/**
 * Goods of an everyday name, and what may stand in their way.
 *
 * @param matched the name or the code of theirs that was found; {@code null} where none was looked for
 */
@Schema(hidden = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Product(
        FactId id,
        Text name,
        List<HsCode> hs,
        @Nullable GoodsClass usually,
        @Nullable String matched,
        List<ProductRestriction> restrictions) {
    /**
     * A restriction in force on the day, or perhaps, that hits goods of one of the codes, or may.
     *
     * @param products those of its goods that these may be; empty where it is on all goods
     */
    @Schema(hidden = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProductRestriction(
            FactId id,
            Restriction.Kind kind,
            CountryCode by,
            List<Goods> products,
            InForce inForce,
            @Nullable LocalDate certainUntil,
            Text text) {
        static ProductRestriction of(Restriction restriction, List<HsCode> hs) {
            return new ProductRestriction(
                    restriction.id(),
                    restriction.kind(),
                    restriction.by(),
                    restriction.products().stream()
                            .filter(goods -> hs.stream().anyMatch(code -> goods.contain(code) != Truth.NO))
                            .toList(),
                    restriction.inForce(),
                    restriction.certainUntil(),
                    restriction.text());
        }
    }

    static Product of(FoundGoods found, Facts facts, LocalDate on) {
        List<HsCode> hs = found.goods().hs();
        return new Product(
                found.goods().id(),
                found.goods().name(),
                hs,
                found.goods().usually(),
                found.matched(),
                facts.restrictions().stream()
                        .filter(restriction -> restriction.inForce().on(on) != Truth.NO)
                        .filter(restriction -> hs.stream().anyMatch(code -> restriction.covers(code) != Truth.NO))
                        .sorted(Comparator.comparing(Restriction::id))
                        .map(restriction -> ProductRestriction.of(restriction, hs))
                        .toList());
    }
}
