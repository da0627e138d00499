package regional.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request as it arrives; that it breaks off is distinguished from every other failure. */
public final class RequestBody extends FilterInputStream {
    public RequestBody(InputStream arriving) {
        super(arriving);
    }

    /** The caller stopped sending before the end of the body. */
    static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1L;

        private BrokenOff(IOException cause) {
            super(cause);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    @Override
    public int available() throws IOException {
        try {
            return super.available();
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }
}
