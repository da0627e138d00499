package regional.eligibility;

import java.util.Locale;
import regional.edition.Edition;
import regional.http.Answer;
import regional.http.Explain;
import regional.law.Shipment;

/** A question of any shape, to be asked of one law and of another. */
sealed interface Asking {
    /** What is known of the goods. */
    Shipment shipment();

    /** The answer by the law of the edition, without an address at which it could be had again. */
    Answer of(Edition edition);

    /** The answer by a law that others can ask too, as they get it. */
    default Answer ofPublic(Edition edition) {
        return of(edition);
    }

    /** May goods move between two countries on a day? */
    record OfPair(EligibilityQuery query, EligibilityQuery.Asked asked, Locale language) implements Asking {
        @Override
        public Shipment shipment() {
            return asked.question().shipment();
        }

        @Override
        public Answer of(Edition edition) {
            return new Answers(edition, asked.explain(), language).answer(asked.question(), null);
        }

        @Override
        public Answer ofPublic(Edition edition) {
            String permalink =
                    asked.explain() == Explain.NONE ? null : query.permalink(asked.question(), edition.name());
            return new Answers(edition, asked.explain(), language).answer(asked.question(), permalink);
        }
    }

    /** May goods move between any two of many countries on a day? */
    record OfMany(MatrixQuery.Asked asked) implements Asking {
        @Override
        public Shipment shipment() {
            return asked.shipment();
        }

        @Override
        public Answer of(Edition edition) {
            return MatrixAnswer.of(edition, asked);
        }
    }

    /** May goods move between two countries over a range of days? */
    record OverTime(TimelineQuery.Asked asked) implements Asking {
        @Override
        public Shipment shipment() {
            return asked.question().shipment();
        }

        @Override
        public Answer of(Edition edition) {
            return TimelineAnswer.of(
                    edition, asked.question(), edition.rulebook().timeline(asked.question(), asked.range()));
        }
    }
}
