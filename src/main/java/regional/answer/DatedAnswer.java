package regional.answer;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** An answer that says which day it is the answer for. */
public interface DatedAnswer {
    /** The day; {@code null} where all of history was asked about. */
    @Nullable
    LocalDate on();

    /** The days, that one among them, for which it is the same answer but for the day itself; only asked where it has one. */
    default LocalDateRange sameFor() {
        LocalDate on = Objects.requireNonNull(on());
        return LocalDateRange.ofClosed(on, on);
    }
}
