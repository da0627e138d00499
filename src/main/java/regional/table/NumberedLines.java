package regional.table;

import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.http.BoundedLines;

/** The lines of a body with their numbers; some that were read can be read again. */
final class NumberedLines {
    private final BoundedLines lines;
    private final Deque<Numbered> again = new ArrayDeque<>();
    private int last;

    NumberedLines(BoundedLines lines) {
        this.lines = lines;
    }

    /**
     * A line.
     *
     * @param number from 1
     */
    record Numbered(int number, BoundedLines.Line line) {
        String text() {
            return line.text();
        }

        /** Whether it can be read. */
        boolean isText() {
            return line.flaw() == null;
        }
    }

    /** The next; {@code null} at the end of the body. */
    @Nullable
    Numbered next(Flushable ready) throws IOException {
        if (!again.isEmpty()) {
            return again.removeFirst();
        }
        BoundedLines.Line line = lines.next(ready);
        return line == null ? null : new Numbered(++last, line);
    }

    /** Lets lines be read again, in their order. */
    void putBack(List<Numbered> some) {
        some.reversed().forEach(again::addFirst);
    }
}
