package regional.http;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of text, one at a time; of a line that is too long no more is kept than may be. */
public final class BoundedLines {
    /** The media type of lines of JSON. */
    public static final String NDJSON = "application/x-ndjson";

    private static final Logger LOG = Logger.getLogger(BoundedLines.class);

    private static final int END = -1;

    /** What stands in the place of bytes that are no text. */
    private static final char REPLACEMENT = '\uFFFD';

    private final BOMInputStream stream;
    private final Charset charset;
    private final int longest;
    private final byte[] arrived = new byte[8 * 1024];
    private int filled;
    private int next;

    /**
     * A leading byte order mark is skipped.
     *
     * @param charset in which an end of a line is one byte; a mark of UTF-8 wins over it
     * @param longest the most bytes of a line, its end not counted
     */
    public BoundedLines(InputStream stream, Charset charset, int longest) throws IOException {
        this.stream = BOMInputStream.builder()
                .setInputStream(new RequestBody(stream))
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                .get();
        this.charset = charset;
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param text without its end; of a line that cannot be read, as much as was read of it
     * @param end its end, which is empty for the last line of a stream that has none
     */
    public record Line(String text, String end, @Nullable Unreadable flaw) {}

    /** Whether the stream begins with a byte order mark. */
    public boolean isMarked() throws IOException {
        return stream.hasBOM();
    }

    /** Whether the stream begins with the byte order mark of UTF-16. */
    public boolean isUtf16() throws IOException {
        return stream.hasBOM() && !stream.hasBOM(ByteOrderMark.UTF_8);
    }

    /** Why a line cannot be read. */
    public enum Unreadable {
        TOO_LONG,

        /** It is not in the charset. */
        NOT_TEXT
    }

    /**
     * The next line; {@code null} at the end of the stream.
     *
     * @param ready sent before more of the stream is waited for
     */
    public @Nullable Line next(Flushable ready) throws IOException {
        if (!hasMore(ready)) {
            return null;
        }
        int end = indexOfEnd();
        if (end < filled) {
            int kept = Math.min(end - next, longest + 1);
            Line line = line(arrived, next, next + kept, true, kept < end - next);
            next = end + 1;
            return line;
        }
        return ofSeveralParts(ready);
    }

    /** A line that has not arrived at once. */
    private Line ofSeveralParts(Flushable ready) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2 * (filled - next));
        boolean ended = false;
        boolean tooLong = false;
        while (!ended && hasMore(ready)) {
            int end = indexOfEnd();
            ended = end < filled;
            int kept = Math.min(end - next, longest + 1 - line.size());
            tooLong |= kept < end - next;
            line.write(arrived, next, kept);
            next = ended ? end + 1 : end;
        }
        return line(line.toByteArray(), 0, line.size(), ended, tooLong);
    }

    /** The place of the end of the line, of those that have arrived. */
    private int indexOfEnd() {
        int end = next;
        while (end < filled && arrived[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean hasMore(Flushable ready) throws IOException {
        if (next == filled) {
            if (stream.available() == 0) {
                ready.flush();
            }
            next = 0;
            filled = stream.read(arrived);
        }
        next = Math.min(next, filled);
        return filled != END;
    }

    private Line line(byte[] bytes, int start, int end, boolean ended, boolean tooLong) throws IOException {
        boolean carriageReturn = ended && end > start && bytes[end - 1] == '\r';
        int length = end - start - (carriageReturn ? 1 : 0);
        String signs = !ended ? "" : carriageReturn ? "\r\n" : "\n";
        Charset written = stream.hasBOM() ? StandardCharsets.UTF_8 : charset;
        String text = new String(bytes, start, length, written);
        if (tooLong || length > longest) {
            return new Line(text, signs, Unreadable.TOO_LONG);
        }
        boolean whole = text.indexOf(REPLACEMENT) < 0 || isText(ByteBuffer.wrap(bytes, start, length), written);
        return new Line(text, signs, whole && !isUtf16() ? null : Unreadable.NOT_TEXT);
    }

    /** Whether the sign that stands in the place of bytes that are no text was in the text. */
    private static boolean isText(ByteBuffer bytes, Charset charset) {
        try {
            charset.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            LOG.debug("A line is not text", e);
            return false;
        }
    }
}
