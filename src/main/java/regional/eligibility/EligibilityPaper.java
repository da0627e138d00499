package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.Document;
import regional.law.Question;
import regional.law.RegimeId;
import regional.law.Requirement;
import regional.law.Text;
import regional.rulebook.Paper;

/** A paper of the recommended regime, or one that hangs on the goods whatever the regime. */
@Schema(
        name = "EligibilityPaper",
        description =
                "A paper of the recommended regime (of all that apply, where none is recommended), or one that hangs on"
                        + " the goods whatever the regime; one entry a code.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityPaper(
        @Schema(description = "Such as CERTIFICATE_OF_ORIGIN; open")
        String code,

        Document.Status status,

        @Schema(description = "The regimes that speak of it; empty for what hangs on the goods alone")
        List<RegimeId> regimes,

        @Schema(description = "Absent for a paper of a regime")
        Requirement.@Nullable AskedBy askedBy,

        @Schema(description = "Months from its issue for which it is valid") @Nullable
        Integer validMonths,

        @Schema(description = "Whether the certificate of origin is valid on the day, by `certificateIssuedOn`")
        Document.@Nullable Validity validity,

        @Schema(description = "The first day on which it is no longer valid") @Nullable
        LocalDate validUntil,

        String text,
        List<Citation> citations) {
    static EligibilityPaper of(Paper paper, Question question, Sentences sentences) {
        return new EligibilityPaper(
                paper.code(),
                paper.status(),
                paper.regimes(),
                paper.askedBy(),
                paper.validMonths(),
                paper.validity(),
                paper.validUntil(),
                text(paper.texts(), question, sentences),
                paper.citations());
    }

    private static String text(List<Text> texts, Question question, Sentences sentences) {
        if (texts.size() == 1) {
            return sentences.say(texts.getFirst(), question);
        }
        return texts.stream().map(text -> sentences.say(text, question)).collect(Collectors.joining(" "));
    }
}
