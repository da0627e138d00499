package regional.eligibility;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.http.Problems;

/** The questions of a batch in their order, each answered when it is come to. */
interface BatchQuestions extends Closeable {
    /** The most that are answered in one document. */
    int MOST_AT_ONCE = 1000;

    /** The names of the columns in which a table shows what was asked. */
    List<String> columns();

    /**
     * The answer to the next question; {@code null} when there is none.
     *
     * @param ready sent before more questions are waited for
     */
    @Nullable
    BatchRow next(Flushable ready) throws IOException;

    /** The refusal of more questions than are answered in one document. */
    static RuntimeException tooMany() {
        return Problems.of(
                413, List.of(Problems.error("body", "questions", Problems.TOO_LARGE, "detail.TOO_MANY", MOST_AT_ONCE)));
    }
}
