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
        int read = read(ready);
        if (read == END) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        while (read != END && read != '\n') {
            tooLong |= line.size() > longest;
            if (!tooLong) {
                line.write(read);
            }
            read = read(ready);
        }
        byte[] bytes = line.toByteArray();
        boolean carriageReturn = read == '\n' && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        int length = bytes.length - (carriageReturn ? 1 : 0);
        String end = (carriageReturn ? "\r" : "") + (read == END ? "" : "\n");
        return line(ByteBuffer.wrap(bytes, 0, length), end, tooLong || length > longest);
    }

    private int read(Flushable ready) throws IOException {
        if (next == filled) {
            if (stream.available() == 0) {
                ready.flush();
            }
            next = 0;
            filled = stream.read(arrived);
        }
        if (filled == END) {
            next = END;
            return END;
        }
        return Byte.toUnsignedInt(arrived[next++]);
    }

    private Line line(ByteBuffer bytes, String end, boolean tooLong) throws IOException {
        Charset written = stream.hasBOM() ? StandardCharsets.UTF_8 : charset;
        try {
            if (!tooLong && !isUtf16()) {
                return new Line(written.newDecoder().decode(bytes.duplicate()).toString(), end, null);
            }
        } catch (CharacterCodingException e) {
            LOG.debug("A line is not text", e);
        }
        return new Line(written.decode(bytes).toString(), end, tooLong ? Unreadable.TOO_LONG : Unreadable.NOT_TEXT);
    }
}
