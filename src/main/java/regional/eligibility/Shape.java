package regional.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.answer.Answer;
import regional.answer.Explain;
import regional.edition.Edition;
import regional.edition.EditionChoice;
import regional.law.CountryCode;
import regional.law.Question;
import regional.law.Shipment;

/** What is asked, in one of the shapes in which it can be. */
sealed interface Shape {
    /** What is known of the goods. */
    Shipment shipment();

    /** Which law is asked. */
    EditionChoice law();

    /**
     * The answer by the law of an edition.
     *
     * @param permalink of a single question, where it has one; {@code null} for none
     */
    Answer answer(Edition edition, Locale language, @Nullable Permalink permalink);

    /** May goods move between two countries on a day? */
    record Single(Question question, Explain explain, EditionChoice law) implements Shape {
        @Override
        public Shipment shipment() {
            return question.shipment();
        }

        @Override
        public EligibilityAnswer answer(Edition edition, Locale language, @Nullable Permalink permalink) {
            return new Answers(edition, explain, language).answer(question, permalink);
        }
    }

    /** May goods move between any two of many countries on a day? */
    record Matrix(LocalDate on, List<CountryCode> countries, Shipment shipment, EditionChoice law) implements Shape {
        public Matrix {
            countries = List.copyOf(countries);
        }

        @Override
        public MatrixAnswer answer(Edition edition, Locale language, @Nullable Permalink permalink) {
            return MatrixAnswer.of(edition, this);
        }
    }

    /**
     * May goods move between two countries over a range of days?
     *
     * @param question its day is the first of the range
     */
    record Timeline(Question question, LocalDateRange range, EditionChoice law) implements Shape {
        @Override
        public Shipment shipment() {
            return question.shipment();
        }

        @Override
        public TimelineAnswer answer(Edition edition, Locale language, @Nullable Permalink permalink) {
            return TimelineAnswer.of(edition, question, range);
        }
    }
}
