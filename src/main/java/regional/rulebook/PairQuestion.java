package regional.rulebook;

import java.time.LocalDate;
import java.util.Objects;
import regional.law.Question;
import regional.law.Shipment;

/**
 * A question, and what is known of it before anything is found.
 *
 * @param code the number of the goods' code
 * @param stretch what is known between its two countries on its day, whatever the goods
 */
record PairQuestion(Question question, int code, Stretch stretch, Ruling ruling) {
    Shipment shipment() {
        return question.shipment();
    }

    LocalDate on() {
        return question.on();
    }

    /** Whether the edition covers both countries and the day. */
    boolean covered() {
        return stretch.worlds() != null;
    }

    /** What may hold; only where something is covered. */
    Worlds worlds() {
        return Objects.requireNonNull(stretch.worlds());
    }
}
