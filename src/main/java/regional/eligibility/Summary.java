package regional.eligibility;

import java.util.List;
import java.util.Optional;
import regional.law.FactId;
import regional.law.Question;
import regional.rulebook.Decision;
import regional.rulebook.SuspensionFinding;
import regional.rulebook.Verdict;

/** The sentence at the top of an answer. */
final class Summary {
    private Summary() {}

    /** One sentence that sums the decision up. */
    static String of(Decision decision, Sentences sentences) {
        Question question = decision.question();
        Optional<String> regime = decision.ruling().regimes().stream()
                .filter(ruling -> ruling.regime().id().equals(decision.ruling().recommended()))
                .map(ruling -> sentences.say(ruling.regime().summary(), question))
                .findFirst();
        List<Verdict> possible = decision.ruling().outcomes().stream()
                .map(outcome -> outcome.verdict())
                .distinct()
                .toList();
        List<FactId> taking = decision.suspensions().stream()
                .filter(finding -> finding.effect() == SuspensionFinding.Effect.TAKES)
                .map(finding -> finding.suspension().id())
                .toList();
        return sentences.say(
                "summary." + decision.ruling().verdict(),
                question.origin(),
                question.destination(),
                regime.orElse(""),
                possible,
                taking);
    }
}
