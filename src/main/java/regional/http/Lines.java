package regional.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of UTF-8, one at a time; of a line that is too long no more is kept than may be. */
public final class Lines {
    private final InputStream stream;
    private final int longest;

    /** @param longest the most octets of a line, its end not counted */
    public Lines(InputStream stream, int longest) {
        this.stream = stream instanceof BufferedInputStream ? stream : new BufferedInputStream(stream);
        this.longest = longest;
    }

    /** A line without its end; {@code text} is {@code null} where it was too long. */
    public record Line(@Nullable String text) {}

    /** The next line; {@code null} at the end of the stream. */
    public @Nullable Line next() throws IOException {
        int octet = stream.read();
        if (octet < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        while (octet >= 0 && octet != '\n') {
            tooLong |= line.size() > longest;
            if (!tooLong) {
                line.write(octet);
            }
            octet = stream.read();
        }
        byte[] octets = line.toByteArray();
        int length = octets.length > 0 && octets[octets.length - 1] == '\r' ? octets.length - 1 : octets.length;
        return new Line(tooLong || length > longest ? null : new String(octets, 0, length, StandardCharsets.UTF_8));
    }

    /** Whether nothing more has arrived yet, so that it is time to send what is ready. */
    public boolean waits() throws IOException {
        return stream.available() == 0;
    }
}
