package regional.eligibility;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import regional.http.BoundedLines;

/** How a stream of questions is written, a line each, and that of their answers. */
interface BatchFormat {
    /** Many times the longest question, in bytes. */
    int LONGEST_LINE = 16 * 1024;

    /** What the questions are asked of. */
    BatchAnswerer questions();

    /** The line before the answers; {@code null} when there is none. */
    default @Nullable String opening() {
        return null;
    }

    /** The answer to the question that a line holds. */
    BatchItem answer(String line);

    /** An answer as a line, its end included. */
    String line(BatchItem answer);

    /**
     * An answer a question, in their order; what is ready is sent when no further question has arrived. Empty lines are
     * none.
     *
     * @throws IOException when the asker breaks off
     */
    default void stream(BoundedLines lines, OutputStream answers) throws IOException {
        String opening = opening();
        if (opening != null) {
            write(opening, answers);
        }
        for (BoundedLines.Line line = lines.next(answers); line != null; line = lines.next(answers)) {
            if (line.flaw() != null) {
                write(line(questions().refused(line.flaw(), LONGEST_LINE)), answers);
            } else if (!line.text().isBlank()) {
                write(line(answer(line.text())), answers);
            }
        }
    }

    private static void write(String line, OutputStream answers) throws IOException {
        answers.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
