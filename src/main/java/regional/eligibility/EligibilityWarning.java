package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.Citation;
import regional.law.FactId;
import regional.law.Question;
import regional.law.Text;
import regional.rulebook.Warning;

/** What a reader of the answer should know beside it. */
@Schema(name = "Warning", description = "What a reader of the answer should know beside it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityWarning(
        @Schema(
                description = "STALE, PENDING, REFUSED_BY_STATE, DISPUTED, STAYED_BY_COURT, OTHER_ARRANGEMENTS or"
                        + " another value")
        String code,

        String text,

        @Schema(description = "The facts it names") @Nullable
        List<String> facts,

        @Nullable List<Citation> citations) {
    static EligibilityWarning of(Warning warning, Question question, Sentences sentences) {
        return switch (warning) {
            case Warning.Stale(List<String> facts) ->
                new EligibilityWarning(
                        warning.code(), sentences.say("warning.stale", question.on(), facts), facts, null);
            case Warning.PendingEvent(var event) ->
                said(event.text(), event.id(), event.citations(), warning, question, sentences);
            case Warning.RefusedByState(var suspension, var refusal) ->
                said(refusal.text(), suspension.id(), refusal.citations(), warning, question, sentences);
            case Warning.StayedByCourt(var suspension, var stay) ->
                said(stay.text(), suspension.id(), stay.citations(), warning, question, sentences);
            case Warning.Noticed(var notice) ->
                said(notice.text(), notice.id(), notice.citations(), warning, question, sentences);
            case Warning.Disputed(var restriction, var doubt) ->
                said(doubt.text(), restriction.id(), doubt.citations(), warning, question, sentences);
            case Warning.OtherArrangements(var uncovered) ->
                said(uncovered.text(), uncovered.id(), List.of(), warning, question, sentences);
        };
    }

    private static EligibilityWarning said(
            Text text, FactId fact, List<Citation> citations, Warning warning, Question question, Sentences sentences) {
        return new EligibilityWarning(
                warning.code(),
                sentences.say(text, question),
                List.of(fact.value()),
                citations.isEmpty() ? null : citations);
    }
}
