package regional.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A stream of questions over one connection, and how many of them are answered a second. */
final class StreamLoad {
    private static final int CHUNK = 60_000;

    private final byte[] block;
    private final int linesOfBlock;

    StreamLoad(List<String> lines) {
        this.block = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        this.linesOfBlock = lines.size();
    }

    /** Sends the lines so many times. */
    double linesPerSecond(int port, String explain, int times) {
        try (Socket socket = new Socket(InetAddress.getByName("localhost"), port)) {
            OutputStream out = socket.getOutputStream();
            long start = System.nanoTime();
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(out, explain, times));
            int answers = lines(new BufferedInputStream(socket.getInputStream(), 1 << 17));
            double seconds = (System.nanoTime() - start) / 1e9;
            sent.join();
            if (answers != times * linesOfBlock) {
                throw new IllegalStateException(answers + " answers to " + times * linesOfBlock + " questions");
            }
            return answers / seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(OutputStream out, String explain, int times) {
        try {
            out.write(("POST /v1/eligibility/batch?explain=" + explain + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int time = 0; time < times; time++) {
                for (int from = 0; from < block.length; from += CHUNK) {
                    int length = Math.min(CHUNK, block.length - from);
                    out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(block, from, length);
                    out.write('\r');
                    out.write('\n');
                }
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a chunked answer. */
    private static int lines(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200 ")) {
            throw new IllegalStateException(status);
        }
        while (!line(in).isEmpty()) {
            // The headers.
        }
        int lines = 0;
        byte[] buffer = new byte[1 << 16];
        for (int chunk = size(in); chunk > 0; chunk = size(in)) {
            while (chunk > 0) {
                int read = in.read(buffer, 0, Math.min(chunk, buffer.length));
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                chunk -= read;
            }
            line(in);
        }
        return lines;
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new IllegalStateException("the answer ends early");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }
}
