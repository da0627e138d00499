package regional.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.edition.Editions;
import regional.edition.UnknownEdition;
import regional.eligibility.ComparisonAnswer.ComparisonAsking;
import regional.eligibility.ComparisonAnswer.ComparisonDifference;
import regional.http.Problems;
import regional.law.InstrumentId;
import regional.law.Question;
import regional.rulebook.Decision;

/** Asks twice, one thing changed at a time, and puts what differs down to it. */
final class Comparison {
    /** Why two answers differ. */
    enum Cause {
        GOODS,
        BOUNDARY,
        INSTRUMENT_PUBLISHED,
        EDITION
    }

    /** One asking: a decision, and the law that it was read from. */
    record Asking(
            Edition edition, Decision decision, @Nullable LocalDate publishedBy) {
        ComparisonAsking view() {
            return new ComparisonAsking(
                    decision.question().on(),
                    publishedBy,
                    edition.name(),
                    decision.ruling().verdict(),
                    decision.passage(),
                    decision.ruling().recommended(),
                    decision.ruling().regimeIds());
        }
    }

    private final Editions editions;
    private final QuestionReader.TwoQuestions asked;

    Comparison(Editions editions, QuestionReader.TwoQuestions asked) {
        this.editions = editions;
        this.asked = asked;
    }

    ComparisonAnswer answer() {
        Question question = asked.question();
        Question then = asked.second();
        Question ofOthers = new Question(question.origin(), question.destination(), question.on(), then.shipment());
        EditionChoice law = asked.law();
        Edition edition = editions.get(law);
        LocalDate publishedBy = asked.secondLaw().publishedBy();
        Asking first = step(edition, question, law.publishedBy());
        Asking ofOtherGoods = step(edition, ofOthers, law.publishedBy());
        Asking onOtherDay = step(edition, then, law.publishedBy());
        Asking byOtherDay = Objects.equals(publishedBy, law.publishedBy())
                ? onOtherDay
                : step(editions.get(new EditionChoice(law.name(), publishedBy)), then, publishedBy);
        Asking second = step(second(), then, publishedBy);
        List<ComparisonDifference> differences = new ArrayList<>();
        add(differences, first, ofOtherGoods, Cause.GOODS);
        add(differences, ofOtherGoods, onOtherDay, Cause.BOUNDARY);
        add(differences, onOtherDay, byOtherDay, Cause.INSTRUMENT_PUBLISHED);
        add(differences, byOtherDay, second, Cause.EDITION);
        return new ComparisonAnswer(
                question.origin(), question.destination(), first.view(), second.view(), differences, edition.stamp());
    }

    private Edition second() {
        EditionChoice law = asked.secondLaw();
        try {
            return editions.get(law);
        } catch (UnknownEdition unknown) {
            // The first edition is known by now.
            throw Problems.unknownEdition("query", "edition2", unknown.name().value());
        }
    }

    private static Asking step(Edition edition, Question question, @Nullable LocalDate publishedBy) {
        return new Asking(edition, edition.rulebook().decide(question), publishedBy);
    }

    private static void add(List<ComparisonDifference> differences, Asking one, Asking other, Cause cause) {
        Map<String, List<String>> before = ComparableParts.of(one.decision());
        Map<String, List<String>> after = ComparableParts.of(other.decision());
        before.forEach((field, values) -> {
            List<String> others = Objects.requireNonNull(after.get(field));
            if (!values.equals(others)) {
                differences.add(
                        new ComparisonDifference(field, values, others, cause, instruments(field, one, other, cause)));
            }
        });
    }

    private static List<InstrumentId> instruments(String field, Asking one, Asking other, Cause cause) {
        DifferenceCauses causes = new DifferenceCauses(field, one, other);
        var instruments = switch (cause) {
            case GOODS -> Set.<InstrumentId>of();
            case BOUNDARY -> causes.effectiveBetween();
            case INSTRUMENT_PUBLISHED -> causes.publishedBetween();
            case EDITION -> causes.changedFacts();
        };
        return instruments.stream().sorted().toList();
    }
}
