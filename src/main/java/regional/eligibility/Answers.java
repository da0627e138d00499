package regional.eligibility;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import regional.answer.Explain;
import regional.answer.Software;
import regional.edition.Edition;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Truth;
import regional.rulebook.Decision;
import regional.rulebook.Hit;
import regional.rulebook.RegimeRuling;
import regional.rulebook.Ruling;

/** Answers questions from one edition in one language, as much of the grounds shown as was asked for. */
final class Answers {
    private final Edition edition;
    private final Explain explain;
    private final Locale language;
    private final Sentences sentences;

    Answers(Edition edition, Explain explain, Locale language) {
        this.edition = edition;
        this.explain = explain;
        this.language = language;
        this.sentences = new Sentences(edition, language);
    }

    /** The answer; its permalink, where it has one, asks the same again of the same edition. */
    EligibilityAnswer answer(Question question, @Nullable Permalink permalink) {
        return explain == Explain.NONE
                ? brief(question)
                : whole(
                        edition.rulebook().decide(question),
                        permalink == null ? null : permalink.to(question, explain, edition.name(), language));
    }

    /** The answer without its grounds, which are not looked for. */
    private EligibilityAnswer brief(Question question) {
        Ruling ruling = edition.rulebook().rule(question);
        return new EligibilityAnswer(
                question.origin(),
                question.destination(),
                question.on(),
                AskedGoods.of(question.shipment()),
                edition.rulebook().passage(question),
                ruling.verdict(),
                null,
                null,
                ruling.decided() ? ruling.freeMovement() : null,
                ruling.decided() ? ruling.privileges() : null,
                null,
                ruling.recommended(),
                null,
                ruling.regimes().stream().map(EligibilityRegime::brief).toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                edition.rulebook().stable(question, ruling),
                null,
                null,
                null,
                null,
                edition.hypothetical() ? true : null,
                edition.stamp(),
                sentences.presentation(question, Explain.NONE));
    }

    /** The answer with its grounds. */
    private EligibilityAnswer whole(Decision decision, @Nullable String permalink) {
        Ruling ruling = decision.ruling();
        Question question = decision.question();
        boolean full = explain == Explain.FULL;
        List<RegimeId> regimes = Stream.concat(
                        ruling.regimes().stream().map(RegimeRuling::regime), decision.candidates().stream())
                .map(Regime::id)
                .toList();
        return new EligibilityAnswer(
                question.origin(),
                question.destination(),
                question.on(),
                AskedGoods.of(question.shipment()),
                decision.passage(),
                ruling.verdict(),
                sentences.say("meaning." + ruling.verdict()),
                Summary.of(decision, sentences),
                ruling.decided() ? ruling.freeMovement() : null,
                ruling.decided() ? ruling.privileges() : null,
                decision.confidence(),
                ruling.recommended(),
                decision.papers().stream()
                        .map(paper -> EligibilityPaper.of(paper, question, sentences))
                        .toList(),
                ruling.regimes().stream()
                        .map(regime -> EligibilityRegime.of(regime, decision))
                        .toList(),
                PossibleOutcome.all(ruling.outcomes()),
                decision.candidates().stream().map(Candidate::of).toList(),
                decision.suspensions().stream()
                        .map(finding -> EligibilitySuspension.of(finding, regimes))
                        .toList(),
                decision.restrictions().stream()
                        .filter(finding -> full
                                || finding.hits() != Hit.NO_HIT
                                || question.shipment().hs() == null)
                        .map(EligibilityRestriction::of)
                        .toList(),
                decision.levies().stream()
                        .filter(finding -> full || finding.collected() != Truth.NO)
                        .map(finding -> EligibilityLevy.of(finding, question, sentences))
                        .toList(),
                decision.missingFacts(),
                EligibilityWarning.all(decision.warnings(), question, sentences),
                full
                        ? edition.rulebook().prove(decision).stream()
                                .map(step -> EligibilityStep.of(step, sentences))
                                .toList()
                        : null,
                decision.stable(),
                SurveyedDays.OrNull.of(decision.surveyed()),
                decision.verifiedUntil(),
                permalink,
                full ? Software.version() : null,
                edition.hypothetical() ? true : null,
                edition.stamp(),
                sentences.presentation(question, explain));
    }
}
