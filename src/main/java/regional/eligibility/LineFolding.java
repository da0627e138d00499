package regional.eligibility;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Folds lines of UTF-8 after at most 75 bytes, as RFC 5545 has it, and never within a character. */
final class LineFolding extends FilterOutputStream {
    private static final int LONGEST = 75;
    private static final byte[] FOLD = "\r\n ".getBytes(StandardCharsets.US_ASCII);

    private int inLine;

    LineFolding(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int next) throws IOException {
        int value = next & 0xFF;
        if (value == '\r' || value == '\n') {
            inLine = 0;
            out.write(value);
            return;
        }
        if (inLine + length(value) > LONGEST) {
            out.write(FOLD);
            inLine = 1;
        }
        inLine++;
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        for (int i = start; i < start + length; i++) {
            write(bytes[i]);
        }
    }

    /** Of how many bytes the character is that begins with this one; none where it has begun before. */
    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC0) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }
}
