package regional.eligibility;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.answer.Explain;
import regional.answer.RangeView;
import regional.edition.Edition;
import regional.law.Confidence;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.rulebook.Decision;
import regional.rulebook.Outcome;
import regional.rulebook.RegimeRuling;
import regional.rulebook.Rulebook;
import regional.rulebook.Ruling;

/** Answers questions from one edition, as much of the grounds shown as was asked for. */
final class Answers {
    private final Edition edition;
    private final Explain explain;
    private final Composer composer;

    Answers(Edition edition, Explain explain, Locale language) {
        this.edition = edition;
        this.explain = explain;
        this.composer = new Composer(edition, explain, new Sentences(edition.facts(), language));
    }

    /** The answer; its permalink, where it has one, asks the same again of the same edition. */
    EligibilityAnswer answer(Question question, @Nullable Permalink permalink) {
        if (explain == Explain.NONE) {
            return brief(question);
        }
        return shown(
                edition.rulebook().decide(question), permalink == null ? null : permalink.to(question, edition.name()));
    }

    private EligibilityAnswer brief(Question question) {
        Rulebook rulebook = edition.rulebook();
        Ruling ruling = rulebook.rule(question);
        return new EligibilityAnswer(
                question.origin().value(),
                question.destination().value(),
                question.on(),
                ruling.verdict().name(),
                freeMovement(ruling),
                privileges(ruling),
                rulebook.restricted(question, ruling).name(),
                null,
                null,
                id(ruling.recommended()),
                ruling.regimes().stream().map(Composer::brief).toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                RangeView.of(rulebook.stable(question, ruling)),
                null,
                edition.stamp());
    }

    private EligibilityAnswer shown(Decision decision, @Nullable String permalink) {
        Ruling ruling = decision.ruling();
        Question question = decision.question();
        List<RegimeId> regimes = Stream.concat(
                        ruling.regimes().stream().map(RegimeRuling::regime), decision.candidates().stream())
                .map(Regime::id)
                .toList();
        Findings findings = new Findings(composer, question, regimes);
        return new EligibilityAnswer(
                question.origin().value(),
                question.destination().value(),
                question.on(),
                ruling.verdict().name(),
                freeMovement(ruling),
                privileges(ruling),
                decision.restricted().name(),
                decision.confidence().name(),
                findings.summary(decision),
                id(ruling.recommended()),
                ruling.regimes().stream()
                        .map(regime -> regime(decision, regime))
                        .toList(),
                ruling.outcomes().isEmpty()
                        ? null
                        : ruling.outcomes().stream().map(Answers::outcome).toList(),
                decision.candidates().stream().map(findings::candidate).toList(),
                decision.suspensions().stream().map(findings::suspension).toList(),
                decision.restrictions().stream().map(findings::restriction).toList(),
                decision.levies().stream().map(findings::levy).toList(),
                decision.missingFacts().stream()
                        .map(fact -> new MissingFactView(fact.name(), fact.conditional()))
                        .toList(),
                decision.warnings().stream().map(findings::warning).toList(),
                composer.full()
                        ? edition.rulebook().prove(decision).stream()
                                .map(findings::step)
                                .toList()
                        : null,
                RangeView.of(decision.stable()),
                permalink,
                edition.stamp());
    }

    private RegimeView regime(Decision decision, RegimeRuling ruling) {
        Confidence confidence = Objects.requireNonNull(
                decision.regimeConfidences().get(ruling.regime().id()));
        return composer.regime(ruling, decision.question(), confidence.name());
    }

    private static OutcomeView outcome(Outcome outcome) {
        return new OutcomeView(
                outcome.verdict().name(),
                id(outcome.recommended()),
                outcome.regimes().stream().map(Composer::brief).toList());
    }

    private static @Nullable Boolean freeMovement(Ruling ruling) {
        return ruling.decided() ? ruling.freeMovement() : null;
    }

    private static @Nullable Boolean privileges(Ruling ruling) {
        return ruling.decided() ? ruling.privileges() : null;
    }

    private static @Nullable String id(@Nullable RegimeId regime) {
        return regime == null ? null : regime.value();
    }
}
