package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Document;
import regional.law.Goods;
import regional.law.GoodsClass;
import regional.law.Text;

/** A paper that goes with the goods, or that is expressly not needed. */
@Schema(
        name = "EligibilityDocument",
        description = "A paper that goes with the goods, or that is expressly not needed.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityDocument(
        String code,
        List<GoodsClass> goods,
        Text text,

        Document.Status status,

        @Schema(description = "Months from its issue for which it is valid") @Nullable
        Integer validMonths,

        @Schema(description = "The goods that it speaks of; empty for all of the classes")
        List<Goods> products,

        List<Citation> citations) {
    static EligibilityDocument of(Document document, List<GoodsClass> goods) {
        return new EligibilityDocument(
                document.code(),
                goods,
                document.text(),
                document.status(),
                document.validMonths(),
                document.products(),
                document.citations());
    }
}
