package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.answer.Answer;
import regional.answer.EditionRef;
import regional.law.CountryCode;
import regional.law.EditionName;
import regional.law.InstrumentId;
import regional.law.RegimeId;
import regional.rulebook.Passage;
import regional.rulebook.Verdict;

/** Two askings of one question, and the cause of each difference. */
@Schema(name = "Comparison", description = "Two askings of one question, and the cause of each difference.")
public record ComparisonAnswer(
        CountryCode origin,
        CountryCode destination,
        ComparisonAsking first,
        ComparisonAsking second,

        @Schema(description = "What differs, step by step from the first asking to the second")
        List<ComparisonDifference> differences,

        @Schema(description = "The edition of the first asking")
        EditionRef edition)
        implements Answer {
    /** One of the askings, and its answer in short. */
    @Schema(name = "ComparisonAsking", description = "One of the askings, and its answer in short.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ComparisonAsking(
            LocalDate on,
            @Nullable LocalDate publishedBy,
            @Schema(description = "The edition's name") EditionName edition,

            Verdict verdict,

            Passage passage,

            @Schema(
                    description =
                            "Of the regimes that by themselves give the verdict and can be claimed at customs, the first by rank")
            @Nullable
            RegimeId recommended,

            @Schema(description = "By rank, suspended ones included")
            List<RegimeId> regimes) {}

    /** A part of the answer that differs, and why. */
    @Schema(name = "ComparisonDifference", description = "A part of the answer that differs, and why.")
    public record ComparisonDifference(
            @Schema(
                    description = "passage, verdict, recommended, regimes (with their statuses), treatment, candidates,"
                            + " suspensions, restrictions (with their hits), levies (with statuses and"
                            + " rates), conditions (with their statuses), documents (with their"
                            + " statuses and validity), missingFacts, confidence, warnings or a value"
                            + " added later")
            String field,

            @Schema(description = "What the earlier step has there")
            List<String> first,

            @Schema(description = "What the later step has there")
            List<String> second,

            Comparison.Cause cause,

            @Schema(description = "The instruments that make the difference, as far as they can be told")
            List<InstrumentId> instruments) {}
}
