package regional.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.http.CitationView;
import regional.http.RangeView;
import regional.law.Condition;
import regional.law.Document;
import regional.law.Term;

/** One line of a regime's schedule. */
@Schema(name = "Term", description = "One line of a regime's schedule.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermView(
        @Schema(description = "UNPROCESSED, HANDICRAFT, INDUSTRIAL or a value added later")
        List<String> goods,

        @Schema(description = "From customs duty, in percent; absent where it was never put into figures") @Nullable
        BigDecimal relief,

        RangeView inForce,
        List<ConditionView> conditions,
        List<DocumentView> documents,
        @Nullable String note,
        @JsonUnwrapped EvidenceView evidence) {
    /** What goods must fulfil to have a term. */
    @Schema(name = "Condition", description = "What goods must fulfil to have the term.")
    public record ConditionView(
            @Schema(description = "ORIGINATING, APPROVED, NOT_UNDER_SPECIAL_REGIME or a value added later")
            String code,

            @Schema(description = "For APPROVED: the regimes of which one must have approved the product")
            List<String> approvedUnder,

            String text,
            List<CitationView> citations) {
        static ConditionView of(Condition condition, Showing showing) {
            return new ConditionView(
                    condition.code().name(),
                    Showing.codes(condition.approvedUnder()),
                    showing.say(condition.text()),
                    showing.cite(condition.citations()));
        }
    }

    /** A paper that goes with the goods, or that is expressly not needed. */
    @Schema(name = "Document", description = "A paper that goes with the goods, or that is expressly not needed.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DocumentView(
            @Schema(description = "CERTIFICATE_OF_ORIGIN or another value; the set is open")
            String code,

            @Schema(description = "False when the provision says that it is not needed")
            boolean required,

            @Schema(description = "Months from its issue for which it is valid") @Nullable
            Integer validMonths,

            String text,
            List<CitationView> citations) {
        static DocumentView of(Document document, Showing showing) {
            return new DocumentView(
                    document.code(),
                    document.required(),
                    document.validMonths(),
                    showing.say(document.text()),
                    showing.cite(document.citations()));
        }
    }

    /**
     * @param verified the last day for which the regime was verified; a term without a day of its own has this one
     */
    static TermView of(Term term, @Nullable LocalDate verified, Showing showing) {
        return new TermView(
                Showing.codes(term.goods()),
                term.relief(),
                RangeView.of(term.inForce()),
                term.conditions().stream()
                        .map(condition -> ConditionView.of(condition, showing))
                        .toList(),
                term.documents().stream()
                        .map(document -> DocumentView.of(document, showing))
                        .toList(),
                showing.note(term.note()),
                EvidenceView.of(
                        term.confidence(),
                        term.lastVerified() == null ? verified : term.lastVerified(),
                        term.openedBy(),
                        term.closedBy(),
                        term.citations(),
                        term.disputes(),
                        showing));
    }
}
