package regional.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import regional.answer.Explain;
import regional.answer.Presentation;
import regional.answer.Software;
import regional.edition.Edition;
import regional.law.Question;
import regional.law.Regime;
import regional.law.RegimeId;
import regional.law.Truth;
import regional.rulebook.Decision;
import regional.rulebook.Hit;
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

    /** What is shown of each, {@code null} for nothing. A loop: each line of a stream comes here. */
    private static <T, V> List<V> each(List<T> found, Function<T, @Nullable V> shown) {
        List<V> each = new ArrayList<>(found.size());
        for (T one : found) {
            V view = shown.apply(one);
            if (view != null) {
                each.add(view);
            }
        }
        return each;
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
                each(ruling.regimes(), EligibilityRegime::brief),
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
        List<RegimeId> regimes =
                new ArrayList<>(each(ruling.regimes(), regime -> regime.regime().id()));
        regimes.addAll(each(decision.candidates(), Regime::id));
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
                each(decision.papers(), paper -> EligibilityPaper.of(paper, question, sentences)),
                each(ruling.regimes(), regime -> EligibilityRegime.of(regime, decision)),
                PossibleOutcome.all(ruling.outcomes()),
                each(decision.candidates(), Candidate::of),
                each(decision.suspensions(), finding -> EligibilitySuspension.of(finding, regimes)),
                each(
                        decision.restrictions(),
                        finding -> full
                                        || finding.hits() != Hit.NO_HIT
                                        || question.shipment().hs() == null
                                ? EligibilityRestriction.of(finding)
                                : null),
                each(
                        decision.levies(),
                        finding -> full || finding.collected() != Truth.NO
                                ? EligibilityLevy.of(finding, question, sentences)
                                : null),
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
                presentation(decision));
    }

    /** A proof names the day; a certificate is valid for months from a day that is no fact of the law. */
    private Presentation presentation(Decision decision) {
        Presentation shown = sentences.presentation(decision.question(), explain);
        boolean ofItsDay =
                explain == Explain.FULL || decision.question().shipment().certificateIssuedOn() != null;
        return ofItsDay ? shown.ofItsDay() : shown;
    }
}
