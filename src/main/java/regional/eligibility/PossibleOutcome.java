package regional.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import regional.law.RegimeId;
import regional.rulebook.Outcome;
import regional.rulebook.Verdict;

/** What holds if everything uncertain is settled in one way. */
@Schema(name = "Outcome", description = "What holds if everything uncertain is settled in one way.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PossibleOutcome(Verdict verdict, @Nullable RegimeId recommended, List<EligibilityRegime> regimes) {
    static @Nullable List<PossibleOutcome> all(List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? null
                : outcomes.stream()
                        .map(one -> new PossibleOutcome(
                                one.verdict(),
                                one.recommended(),
                                one.regimes().stream()
                                        .map(EligibilityRegime::brief)
                                        .toList()))
                        .toList();
    }
}
