package regional.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answer that says which day it is the answer for. */
public interface DatedAnswer {
    /** The day; {@code null} where all of history was asked about. */
    @Nullable
    LocalDate on();
}
