package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.GoodsClass;
import regional.law.HsCode;
import regional.law.Mode;
import regional.law.RegimeId;
import regional.law.Shipment;

/** What was said of the goods, as it was read; what was not said is absent. */
@Schema(name = "AskedGoods", description = "What was said of the goods, as it was read; what was not said is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedGoods(
        @Nullable GoodsClass goods,
        @Nullable HsCode hs,
        @Nullable Boolean originating,

        @Schema(description = "The regimes that approved the product, with commas between, or NOT_APPROVED") @Nullable
        String approved,

        @Nullable Boolean specialRegime,
        @Nullable LocalDate certificateIssuedOn,
        @Nullable Mode mode) {
    static AskedGoods of(Shipment shipment) {
        return new AskedGoods(
                shipment.goods(),
                shipment.hs(),
                shipment.originating(),
                approved(shipment.approved()),
                shipment.specialRegime(),
                shipment.certificateIssuedOn(),
                shipment.mode());
    }

    private static @Nullable String approved(@Nullable Set<RegimeId> regimes) {
        if (regimes == null || regimes.isEmpty()) {
            return regimes == null ? null : QuestionReader.NOT_APPROVED;
        }
        return regimes.stream().map(RegimeId::value).sorted().collect(Collectors.joining(","));
    }
}
