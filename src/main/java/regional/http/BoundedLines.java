package regional.http;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.BOMInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of UTF-8, one at a time; of a line that is too long no more is kept than may be. */
public final class BoundedLines {
    /** The media type of lines of JSON. */
    public static final String NDJSON = "application/x-ndjson";

    private static final int END = -1;

    private final InputStream stream;
    private final int longest;
    private final byte[] arrived = new byte[8 * 1024];
    private int filled;
    private int next;

    /**
     * A mark of the order of octets, with which some programs begin, is no part of the first line.
     *
     * @param longest the most octets of a line, its end not counted
     */
    public BoundedLines(InputStream stream, int longest) throws IOException {
        this.stream = BOMInputStream.builder().setInputStream(stream).get();
        this.longest = longest;
    }

    /**
     * A line without its end.
     *
     * @param text empty where it could not be read
     */
    public record Line(String text, @Nullable Flaw flaw) {}

    /** Why a line cannot be read. */
    public enum Flaw {
        TOO_LONG,
        NOT_UTF_8
    }

    /**
     * The next line; {@code null} at the end of the stream.
     *
     * @param ready sent before more of the stream is waited for
     */
    public @Nullable Line next(Flushable ready) throws IOException {
        int octet = read(ready);
        if (octet == END) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        while (octet != END && octet != '\n') {
            tooLong |= line.size() > longest;
            if (!tooLong) {
                line.write(octet);
            }
            octet = read(ready);
        }
        byte[] octets = line.toByteArray();
        int length = octets.length > 0 && octets[octets.length - 1] == '\r' ? octets.length - 1 : octets.length;
        return tooLong || length > longest ? new Line("", Flaw.TOO_LONG) : line(ByteBuffer.wrap(octets, 0, length));
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

    private static Line line(ByteBuffer octets) {
        try {
            return new Line(StandardCharsets.UTF_8.newDecoder().decode(octets).toString(), null);
        } catch (CharacterCodingException e) {
            return new Line("", Flaw.NOT_UTF_8);
        }
    }
}
