package regional.answer;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import regional.law.Confidence;
import regional.law.ConfidenceOverTime;
import regional.law.Facts;
import regional.law.Instrument;
import regional.law.InstrumentId;
import regional.law.Text;

/**
 * How the facts of an edition are shown in one answer. It is no part of the answer's JSON.
 *
 * @param sentences says a text of the dataset, in the language of the answer and with names or words in its places
 * @param particulars the instruments whose particulars stand beside a citation of them; empty where only ids do
 * @param on the day asked about; {@code null} where all of history was
 * @param alike the days around one, that one among them, on which nothing turns in what is shown
 * @param written what is the same in every answer with these particulars; {@code null} where nothing is kept
 */
@JsonIgnoreType
public record Presentation(
        Facts facts,
        Function<Text, String> sentences,
        Map<InstrumentId, Instrument> particulars,
        @Nullable LocalDate on,
        Function<LocalDate, LocalDateRange> alike,
        @Nullable WrittenOnce written) {
    /** One of which nothing is kept, and where any day may differ from the next. */
    public Presentation(
            Facts facts,
            Function<Text, String> sentences,
            Map<InstrumentId, Instrument> particulars,
            @Nullable LocalDate on) {
        this(facts, sentences, particulars, on, Presentation::alone, null);
    }

    private static LocalDateRange alone(LocalDate day) {
        return LocalDateRange.ofClosed(day, day);
    }

    /** The same for an answer in whose sentences the day asked about stands: any other day differs from it. */
    public Presentation ofItsDay() {
        return new Presentation(facts, sentences, particulars, on, Presentation::alone, written);
    }

    /** The days for which the same is shown as for the day asked about, if that alone moves in it. */
    public LocalDateRange sameFor() {
        return on == null ? LocalDateRange.ALL : alike.apply(on);
    }

    String say(Text text) {
        return sentences.apply(text);
    }

    /** How sure it is on the day asked about, else on all days after the last change. */
    Confidence level(ConfidenceOverTime confidence) {
        return on == null ? confidence.steps().getLast().level() : confidence.on(on);
    }
}
