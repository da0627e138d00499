package regional.eligibility;

import java.util.List;
import java.util.Optional;
import regional.answer.CitationView;
import regional.answer.GoodsView;
import regional.answer.RangeView;
import regional.answer.RefusalView;
import regional.answer.StayView;
import regional.answer.Wording;
import regional.law.Citation;
import regional.law.CountryCode;
import regional.law.FactId;
import regional.law.Levy;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Restriction;
import regional.law.Suspension;
import regional.law.Text;
import regional.law.Truth;
import regional.rulebook.Decision;
import regional.rulebook.LevyFinding;
import regional.rulebook.RestrictionFinding;
import regional.rulebook.Step;
import regional.rulebook.SuspensionFinding;
import regional.rulebook.Warning;

/** Shows what stands beside a verdict: suspensions, restrictions, levies, warnings, proof. */
record Findings(Composer composer, Question question, List<RegimeId> regimes) implements Wording {
    CandidateView candidate(Regime regime) {
        return new CandidateView(regime.id().value(), say(regime.text()), composer.citations(regime.citations()));
    }

    SuspensionView suspension(SuspensionFinding finding) {
        Suspension suspension = finding.suspension();
        List<RegimeId> suspends = suspension.total() ? regimes : suspension.suspends();
        return new SuspensionView(
                suspension.id().value(),
                suspension.by().value(),
                suspends.stream().map(RegimeId::value).toList(),
                finding.effect().name(),
                say(suspension.text()),
                RangeView.of(suspension.inForce()),
                GoodsView.all(suspension.exempt(), this),
                GoodsView.all(suspension.goods(), this),
                RefusalView.all(suspension, this),
                StayView.all(suspension, this),
                composer.citations(suspension.citations()));
    }

    RestrictionView restriction(RestrictionFinding finding) {
        Restriction restriction = finding.restriction();
        return new RestrictionView(
                restriction.id().value(),
                restriction.kind().name(),
                restriction.by().value(),
                finding.hits().name(),
                restriction.mode(),
                say(restriction.text()),
                GoodsView.all(restriction.products(), this),
                restriction.exempt().stream().flatMap(Composer::words).toList(),
                RangeView.of(restriction.inForce()),
                restriction.certainUntil(),
                finding.confidence().name(),
                composer.citations(restriction.citations()));
    }

    LevyView levy(LevyFinding finding) {
        Levy levy = finding.levy();
        Levy.Rule rule = finding.rule();
        List<CitationView> citations = composer.citations(
                rule == null || finding.collected() == Truth.NO ? levy.citations() : rule.citations());
        return new LevyView(
                levy.id().value(),
                finding.status().name(),
                finding.percent(),
                levy.base(),
                reason(finding, question.destination()),
                finding.confidence().name(),
                citations);
    }

    private String reason(LevyFinding finding, CountryCode destination) {
        Levy.Rule rule = finding.rule();
        String levy = finding.levy().id().value();
        if (finding.collected() == Truth.NO) {
            return composer.sentences.say("levy.notCollected", destination, levy);
        }
        if (rule == null) {
            return composer.sentences.say(finding.ruled() ? "levy.missingFact" : "levy.noRule", levy);
        }
        return finding.status() == rule.status() ? say(rule.reason()) : composer.sentences.say("levy.imprecise", levy);
    }

    WarningView warning(Warning warning) {
        return switch (warning) {
            case Warning.Stale(List<String> facts) ->
                new WarningView(
                        warning.code(), composer.sentences.say("warning.stale", question.on(), facts), facts, null);
            case Warning.Unread(var pending) -> shown(warning, pending.text(), pending.id(), pending.citations());
            case Warning.RefusedByState(Suspension suspension, var refusal) ->
                shown(warning, refusal.text(), suspension.id(), refusal.citations());
            case Warning.StayedByCourt(Suspension suspension, var stay) ->
                shown(warning, stay.text(), suspension.id(), stay.citations());
            case Warning.Noticed(var notice) -> shown(warning, notice.text(), notice.id(), notice.citations());
            case Warning.Doubtful(Restriction restriction, var doubt) ->
                shown(warning, doubt.text(), restriction.id(), doubt.citations());
            case Warning.OtherArrangements(var uncovered) ->
                shown(warning, uncovered.text(), uncovered.id(), List.of());
        };
    }

    private WarningView shown(Warning warning, Text text, FactId fact, List<Citation> citations) {
        return new WarningView(
                warning.code(),
                say(text),
                List.of(fact.value()),
                citations.isEmpty() ? null : composer.citations(citations));
    }

    StepView step(Step step) {
        return new StepView(
                step.code().name(),
                step.holds(),
                composer.sentences.say(
                        "step." + step.code().name(), step.arguments().toArray()),
                composer.citations(step.citations()));
    }

    /** The dataset's sentence, with the names of the question's countries in their places. */
    @Override
    public String say(Text text) {
        return composer.sentences.say(text, question.origin(), question.destination());
    }

    @Override
    public List<CitationView> cite(List<Citation> citations) {
        return composer.citations(citations);
    }

    /** One sentence that sums the decision up. */
    String summary(Decision decision) {
        String verdict = decision.ruling().verdict().name();
        Optional<String> regime = decision.ruling().regimes().stream()
                .filter(ruling -> ruling.regime().id().equals(decision.ruling().recommended()))
                .map(ruling -> say(ruling.regime().summary()))
                .findFirst();
        return composer.sentences.say(
                "summary." + verdict,
                question.origin(),
                question.destination(),
                regime.orElse(""),
                decision.ruling().outcomes().stream()
                        .map(outcome -> outcome.verdict().name())
                        .distinct()
                        .toList(),
                decision.suspensions().stream()
                        .filter(finding -> finding.effect() == SuspensionFinding.Effect.TAKES)
                        .map(finding -> finding.suspension().id())
                        .toList());
    }
}
