package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Document;
import regional.law.GoodsClass;
import regional.law.Question;
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

        @Schema(description = "False when the provision says that it is not needed")
        boolean required,

        @Schema(description = "Months from its issue for which it is valid") @Nullable
        Integer validMonths,

        @Schema(
                description =
                        "Whether it is valid on the day, by `certificateIssuedOn`: VALID, EXPIRED, NOT_YET_ISSUED, UNKNOWN or a value added later; absent when it does not expire")
        Document.@Nullable Validity validity,

        @Schema(description = "The first day on which it is no longer valid; absent when that is not known") @Nullable
        LocalDate validUntil,

        List<Citation> citations) {
    static EligibilityDocument of(Document document, List<GoodsClass> goods, Question question) {
        LocalDate issuedOn = question.shipment().certificateIssuedOn();
        return new EligibilityDocument(
                document.code(),
                goods,
                document.text(),
                document.required(),
                document.validMonths(),
                document.validity(issuedOn, question.on()),
                document.validUntil(issuedOn),
                document.citations());
    }
}
