package regional.http;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.io.input.BOMInputStream;
import org.jspecify.annotations.Nullable;
import regional.answer.Table;

/** The lines of a stream of UTF-8, one at a time; of a line that is too long no more is kept than may be. */
public final class BoundedLines {
    /** The media type of lines of JSON. */
    public static final String NDJSON = "application/x-ndjson";

    /** The media types of bodies that are read line by line. */
    static final List<MediaType> MEDIA_TYPES = List.of(MediaType.valueOf(NDJSON), MediaType.valueOf(Table.CSV));

    private static final int END = -1;

    private final InputStream stream;
    private final int longest;
    private final byte[] arrived = new byte[8 * 1024];
    private int filled;
    private int next;

    /**
     * A leading byte order mark is skipped.
     *
     * @param longest the most bytes of a line, its end not counted
     */
    public BoundedLines(InputStream stream, int longest) throws IOException {
        this.stream =
                BOMInputStream.builder().setInputStream(new RequestBody(stream)).get();
        this.longest = longest;
    }

    /**
     * A line without its end.
     *
     * @param text empty where it could not be read
     */
    public record Line(String text, @Nullable Unreadable flaw) {}

    /** Why a line cannot be read. */
    public enum Unreadable {
        TOO_LONG,
        NOT_UTF_8
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
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return tooLong || length > longest
                ? new Line("", Unreadable.TOO_LONG)
                : line(ByteBuffer.wrap(bytes, 0, length));
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

    private static Line line(ByteBuffer bytes) {
        try {
            return new Line(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), null);
        } catch (CharacterCodingException e) {
            return new Line("", Unreadable.NOT_UTF_8);
        }
    }
}
