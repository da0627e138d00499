package regional.eligibility;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regional.answer.Explain;
import regional.edition.Edition;
import regional.law.Question;

/** Answers questions from one edition in one language, as much of the grounds shown as was asked for. */
final class Answers {
    private final Edition edition;
    private final Explain explain;
    private final Sentences sentences;

    Answers(Edition edition, Explain explain, Locale language) {
        this.edition = edition;
        this.explain = explain;
        this.sentences = new Sentences(edition, language);
    }

    /** The answer; its permalink, where it has one, asks the same again of the same edition. */
    EligibilityAnswer answer(Question question, @Nullable Permalink permalink) {
        return explain == Explain.NONE
                ? EligibilityAnswer.brief(edition, question, sentences)
                : EligibilityAnswer.of(
                        edition,
                        edition.rulebook().decide(question),
                        sentences,
                        explain,
                        permalink == null ? null : permalink.to(question, edition.name()));
    }
}
